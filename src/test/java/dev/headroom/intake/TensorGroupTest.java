package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensorGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMBEDDING | token_embd.weight
            PER_LAYER_EMBEDDING | per_layer_token_embd.weight
            OUTPUT | output.weight
            OUTPUT | cls.output.weight
            NORM | output_norm.weight
            NORM | token_embd_norm.bias
            NORM | blk.0.attn_q_norm.weight
            NORM | blk.3.post_ffw_norm_1.weight
            NORM | blk.3.ssm_norm.weight
            NORM | dec.output_norm.weight
            ATTENTION | blk.0.attn_q.weight
            ATTENTION | blk.0.attn_kv_a_mqa.weight
            ATTENTION | blk.0.attn_sinks.weight
            ATTENTION | dec.blk.0.cross_attn_v.weight
            ATTENTION | blk.61.indexer.attn_k.weight
            FEED_FORWARD | blk.11.ffn_down.weight
            FEED_FORWARD | blk.11.ffn_gate_inp.weight
            FEED_FORWARD | blk.11.exp_probs_b.bias
            EXPERTS | blk.11.ffn_gate_exps.weight
            EXPERTS | blk.11.ffn_gate_up_exps.weight
            EXPERTS | blk.11.ffn_gate_chexps.weight
            EXPERTS | blk.11.ffn_down.7.weight
            SHARED_EXPERTS | blk.11.ffn_up_shexp.weight
            RECURRENT | blk.2.ssm_conv1d.weight
            RECURRENT | blk.2.ssm_a
            RECURRENT | blk.2.shortconv.in_proj.weight
            RECURRENT | blk.2.time_mix_key.weight
            VISION_PROJECTOR | v.blk.0.attn_q.weight
            VISION_PROJECTOR | v.token_embd.img_break
            VISION_PROJECTOR | mm.input_projection.weight
            VISION_PROJECTOR | a.conv1d.1.weight
            OTHER | rope_freqs.weight
            OTHER | blk.46.nextn.eh_proj.weight
            OTHER | blk.0.altup_router.weight""")
    void aNameTellsTheGroup(TensorGroup group, String name) {
        assertThat(TensorGroup.of(name)).isEqualTo(group);
    }

    @Test
    void groupsAddUpToTheModel() {
        List<TensorGroupTotal> totals = TensorGroupTotal.of(Llama.header(GgmlType.Q8_0).read().tensors().stream());

        assertThat(totals)
                .containsExactly(
                        new TensorGroupTotal(TensorGroup.NORM, 65, 65 * 4096, 65 * 4096 * 4),
                        new TensorGroupTotal(TensorGroup.EMBEDDING, 1, 525_336_576, 558_170_112),
                        new TensorGroupTotal(TensorGroup.OUTPUT, 1, 525_336_576, 558_170_112),
                        new TensorGroupTotal(TensorGroup.FEED_FORWARD, 96, 5_637_144_576L, 5_989_466_112L),
                        new TensorGroupTotal(TensorGroup.ATTENTION, 128, 1_342_177_280, 1_426_063_360),
                        new TensorGroupTotal(TensorGroup.OTHER, 1, 64, 256));
        assertThat(totals.get(1).bitsPerWeight()).isEqualTo(Amount.of(8.5));
    }
}
