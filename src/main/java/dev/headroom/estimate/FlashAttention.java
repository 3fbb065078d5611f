package dev.headroom.estimate;

import java.util.Set;

/**
 * The attention that ggml's CUDA backend computes in one kernel, without the scores of all cells in memory. Where a
 * layer's heads are of other sizes, llama.cpp does without it in all. Source: {@code ggml_cuda_get_best_fattn_kernel}
 * of github.com/ggml-org/llama.cpp/blob/de3ff815/ggml/src/ggml-cuda/fattn.cu.
 */
final class FlashAttention {
    private static final Set<Integer> SAME_SIZE = Set.of(40, 64, 72, 80, 96, 112, 128, 256, 512);

    private FlashAttention() {}

    /** Whether there is a kernel for heads of these sizes. */
    static boolean fuses(int keyDim, int valueDim) {
        return keyDim == valueDim ? SAME_SIZE.contains(keyDim) : keyDim == 192 && valueDim == 128;
    }
}
