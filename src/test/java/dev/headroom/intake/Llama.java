package dev.headroom.intake;

import java.nio.ByteOrder;
import java.util.stream.IntStream;

/** The header of Llama 3.1 8B with all of its tensors. Source: huggingface.co/meta-llama/Llama-3.1-8B, config.json. */
final class Llama {
    static final int LAYERS = 32;
    static final long PARAMETERS = 8_030_261_248L;
    private static final int HIDDEN = 4096;
    private static final int FEED_FORWARD = 14_336;
    private static final int KEYS = 1024;
    private static final int VOCABULARY = 128_256;
    static final int ROTATED = 64;

    private Llama() {}

    static GgufWriter header(GgmlType type) {
        return tensors(metadata(GgufWriter.gguf()), type, 0, LAYERS);
    }

    /** A first layer and the metadata of two, small enough to be cut at every byte. */
    static GgufWriter small(int version, ByteOrder order) {
        return GgufWriter.gguf(version, order)
                .text("general.architecture", "llama")
                .u32("llama.block_count", 1)
                .u32s("llama.attention.head_count_kv", 8)
                .flags("llama.flags", true, false)
                .texts(
                        "tokenizer.ggml.tokens",
                        IntStream.range(0, 4).mapToObj(token -> "t" + token).toList())
                .tensor("token_embd.weight", GgmlType.Q8_0, 64, 4)
                .tensor("blk.0.attn_q.weight", GgmlType.Q4_K, 256, 2)
                .tensor("output_norm.weight", GgmlType.F32, 64);
    }

    static GgufWriter metadata(GgufWriter writer) {
        return writer.text("general.architecture", "llama")
                .text("general.name", "Llama 3.1 8B")
                .u32("llama.block_count", LAYERS)
                .u32("llama.context_length", 131_072)
                .u32("llama.embedding_length", HIDDEN)
                .u32("llama.feed_forward_length", FEED_FORWARD)
                .u32("llama.attention.head_count", 32)
                .u32("llama.attention.head_count_kv", 8)
                .u32("llama.rope.dimension_count", 128)
                .u32("llama.vocab_size", VOCABULARY);
    }

    /**
     * The tensors of layers {@code from} to {@code to}, with those before and behind them for the first and last layer.
     */
    static GgufWriter tensors(GgufWriter writer, GgmlType type, int from, int to) {
        if (from == 0) {
            writer.tensor("token_embd.weight", type, HIDDEN, VOCABULARY)
                    .tensor("rope_freqs.weight", GgmlType.F32, ROTATED);
        }
        for (int layer = from; layer < to; layer++) {
            String block = "blk." + layer + ".";
            writer.tensor(block + "attn_norm.weight", GgmlType.F32, HIDDEN)
                    .tensor(block + "ffn_norm.weight", GgmlType.F32, HIDDEN)
                    .tensor(block + "attn_q.weight", type, HIDDEN, HIDDEN)
                    .tensor(block + "attn_output.weight", type, HIDDEN, HIDDEN)
                    .tensor(block + "attn_k.weight", type, HIDDEN, KEYS)
                    .tensor(block + "attn_v.weight", type, HIDDEN, KEYS)
                    .tensor(block + "ffn_gate.weight", type, HIDDEN, FEED_FORWARD)
                    .tensor(block + "ffn_up.weight", type, HIDDEN, FEED_FORWARD)
                    .tensor(block + "ffn_down.weight", type, FEED_FORWARD, HIDDEN);
        }
        return to < LAYERS
                ? writer
                : writer.tensor("output_norm.weight", GgmlType.F32, HIDDEN)
                        .tensor("output.weight", type, HIDDEN, VOCABULARY);
    }
}
