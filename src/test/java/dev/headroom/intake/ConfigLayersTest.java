package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.LayerKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigLayersTest {
    private static final Map<List<LayerKind>, String> LETTERS = Map.of(
            List.of(LayerKind.FULL_ATTENTION),
            "F",
            List.of(LayerKind.SLIDING_WINDOW),
            "S",
            List.of(LayerKind.LATENT_ATTENTION),
            "L",
            List.of(LayerKind.RECURRENT),
            "R",
            List.of(LayerKind.CONVOLUTION),
            "C",
            List.of(LayerKind.FULL_ATTENTION, LayerKind.RECURRENT),
            "B",
            List.of(LayerKind.CACHELESS),
            "-");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            nothing said | {"model_type": "llama"} | FFFFFF
            latent | {"kv_lora_rank": 512} | LLLLLL
            named | {"layer_types": ["conv", "conv", "full_attention", "sliding_attention", "linear_attention", \
            "chunked_attention"]} | CCFSRS
            named, latent | {"layer_types": ["mamba", "attention", "mlp", "moe", "mamba", "attention"], \
            "kv_lora_rank": 1} | RL--RL
            named, unknown | {"layer_types": ["new", "conv", "conv", "conv", "conv", "conv"]} | ''
            Nemotron-H | {"hybrid_override_pattern": "M-M*E*"} | R-RF-F
            Exaone 4 | {"sliding_window_pattern": "LLLG", "sliding_window": 4096} | SSSFSS
            LFM2 | {"full_attn_idxs": [2, 5]} | CCFCCF
            Qwen3-Next | {"full_attention_interval": 4} | RRRFRR
            Jamba | {"attn_layer_period": 4, "attn_layer_offset": 2} | RRFRRR
            Bamba | {"attn_layer_indices": [1]} | RFRRRR
            Kimi Linear | {"linear_attn_config": {"full_attn_layers": [4, 6]}, "kv_lora_rank": 512} | RRRLRL
            MiniMax-01 | {"attn_type_list": [0, 0, 1, 0, 0, 1]} | RRFRRF
            MiMo-V2 | {"hybrid_layer_pattern": [0, 1, 1, 1, 1, 0]} | FSSSSF
            Llama 4 | {"attention_chunk_size": 8192, "no_rope_layers": [1, 1, 1, 0, 1, 1]} | SSSFSS
            Llama 4 with an interval | {"attention_chunk_size": 8192, "no_rope_layers": [], \
            "no_rope_layer_interval": 2} | SFSFSF
            Llama 4 without chunks | {"model_type": "llama4_text", "attention_chunk_size": null, \
            "no_rope_layer_interval": 2} | FFFFFF
            Gemma 3 | {"sliding_window": 1024, "sliding_window_pattern": 3} | SSFSSF
            Gemma 2 | {"model_type": "gemma2", "sliding_window": 4096} | SFSFSF
            Mistral | {"model_type": "mistral", "sliding_window": 4096} | FFFFFF
            Ministral | {"model_type": "ministral", "sliding_window": 4096} | SSSSSS
            Mistral without window | {"model_type": "mistral", "sliding_window": null} | FFFFFF
            Qwen2 | {"sliding_window": 4096, "use_sliding_window": false, "max_window_layers": 4} | FFFFFF
            Qwen2 with window | {"sliding_window": 4096, "use_sliding_window": true, "max_window_layers": 4} | FFFFSS
            unknown window | {"model_type": "new", "sliding_window": 4096} | ''
            Falcon-H1 | {"model_type": "falcon_h1"} | BBBBBB
            Mamba | {"model_type": "falcon_mamba"} | RRRRRR
            Nemotron-NAS | {"block_configs": [{}]} | ''""")
    void eachWayOfSayingItIsUnderstood(String way, String config, String kinds) throws IOException {
        String whole = "{\"num_hidden_layers\": 6, " + config.substring(1);

        List<List<LayerKind>> read = HuggingFaceConfig.read(
                        "config.json", new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)))
                .facts()
                .layerKinds();

        assertThat(read.stream().map(LETTERS::get).collect(Collectors.joining()))
                .as(way)
                .isEqualTo(kinds.replace("''", ""));
    }
}
