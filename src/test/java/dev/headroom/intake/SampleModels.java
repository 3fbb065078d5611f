package dev.headroom.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Headers of models as files, without the data that would follow. */
public final class SampleModels {
    /** Data of {@link #projector}. */
    public static final long PROJECTOR_BYTES = 14 * 14 * 3 * 1024 * 2;

    private static final int LFM2_LAYERS = 24;
    private static final List<Integer> LFM2_ATTENTION = List.of(2, 6, 10, 14, 18, 21);
    private static final int HIDDEN = 2048;
    private static final int EXPERT = 1792;
    private static final int EXPERTS = 32;
    private static final int DENSE_LAYERS = 2;
    private static final int DENSE = 7168;
    private static final int KEYS = 512;
    private static final int VOCABULARY = 65_536;

    private SampleModels() {}

    /** Llama 3.1 8B, all of its matrices in Q4_0. */
    public static Path llama(Path file) throws IOException {
        return Llama.header(GgmlType.Q4_0).write(file);
    }

    /**
     * LFM2 8B A1B, all of its matrices in Q4_K. Source of the sizes: huggingface.co/LiquidAI/LFM2-8B-A1B, config.json.
     */
    public static Path lfm2(Path file) throws IOException {
        GgufWriter writer = GgufWriter.gguf()
                .text("general.architecture", "lfm2moe")
                .text("general.name", "LFM2 8B A1B")
                .u32("lfm2moe.block_count", LFM2_LAYERS)
                .u32("lfm2moe.context_length", 128_000)
                .u32("lfm2moe.embedding_length", HIDDEN)
                .u32("lfm2moe.vocab_size", VOCABULARY)
                .u32("lfm2moe.attention.head_count", 32)
                .u32("lfm2moe.shortconv.l_cache", 3)
                .u32s("lfm2moe.attention.head_count_kv", kvHeads())
                .u32("lfm2moe.expert_count", EXPERTS)
                .u32("lfm2moe.expert_used_count", 4)
                .u32("lfm2moe.leading_dense_block_count", DENSE_LAYERS)
                .tensor("token_embd.weight", GgmlType.Q4_K, HIDDEN, VOCABULARY);
        for (int layer = 0; layer < LFM2_LAYERS; layer++) {
            String block = "blk." + layer + ".";
            mixer(writer, block, LFM2_ATTENTION.contains(layer));
            feedForward(writer, block, layer < DENSE_LAYERS);
        }
        return writer.tensor("token_embd_norm.weight", GgmlType.F32, HIDDEN).write(file);
    }

    private static int[] kvHeads() {
        return IntStream.range(0, LFM2_LAYERS)
                .map(layer -> LFM2_ATTENTION.contains(layer) ? 8 : 0)
                .toArray();
    }

    private static void mixer(GgufWriter writer, String block, boolean attends) {
        writer.tensor(block + "attn_norm.weight", GgmlType.F32, HIDDEN)
                .tensor(block + "ffn_norm.weight", GgmlType.F32, HIDDEN);
        if (attends) {
            writer.tensor(block + "attn_q.weight", GgmlType.Q4_K, HIDDEN, HIDDEN)
                    .tensor(block + "attn_k.weight", GgmlType.Q4_K, HIDDEN, KEYS)
                    .tensor(block + "attn_v.weight", GgmlType.Q4_K, HIDDEN, KEYS)
                    .tensor(block + "attn_output.weight", GgmlType.Q4_K, HIDDEN, HIDDEN);
        } else {
            writer.tensor(block + "shortconv.conv.weight", GgmlType.F32, 3, HIDDEN)
                    .tensor(block + "shortconv.in_proj.weight", GgmlType.Q4_K, HIDDEN, 3 * HIDDEN)
                    .tensor(block + "shortconv.out_proj.weight", GgmlType.Q4_K, HIDDEN, HIDDEN);
        }
    }

    private static void feedForward(GgufWriter writer, String block, boolean isDense) {
        for (String matrix : List.of("gate", "up")) {
            String name = block + "ffn_" + matrix;
            if (isDense) {
                writer.tensor(name + ".weight", GgmlType.Q4_K, HIDDEN, DENSE);
            } else {
                writer.tensor(name + "_exps.weight", GgmlType.Q4_K, HIDDEN, EXPERT, EXPERTS);
            }
        }
        if (isDense) {
            writer.tensor(block + "ffn_down.weight", GgmlType.Q4_K, DENSE, HIDDEN);
        } else {
            writer.tensor(block + "ffn_down_exps.weight", GgmlType.Q4_K, EXPERT, HIDDEN, EXPERTS)
                    .tensor(block + "ffn_gate_inp.weight", GgmlType.F32, HIDDEN, EXPERTS);
        }
    }

    /** The first layer of an image encoder, in F16. */
    public static Path projector(Path file) throws IOException {
        return GgufWriter.gguf()
                .text("general.architecture", "clip")
                .tensor("v.patch_embd.weight", GgmlType.F16, 14, 14, 3, 1024)
                .write(file);
    }

    /** A header of as many texts as a reader takes in, each as long as it keeps. */
    public static Path endlessTexts(Path file) throws IOException {
        GgufWriter writer = GgufWriter.gguf();
        for (int text = 0; text < 8000; text++) {
            writer.text("k" + text, "ж".repeat(2048));
        }
        return writer.write(file);
    }

    /** A header that tells of more tensors than there are bytes. */
    public static Path hugeCounts(Path file) throws IOException {
        return Files.write(file, GgufWriter.gguf().bytes(Long.MAX_VALUE, Long.MAX_VALUE));
    }
}
