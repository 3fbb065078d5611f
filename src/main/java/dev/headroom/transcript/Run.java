package dev.headroom.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured speed.
 *
 * @param line where it stands in the text, from 1
 * @param model the model as the program names it; null where it names none
 * @param file name of its file without folder and ending; null where it was not printed
 * @param quant label of its quantization; null where it was not printed
 * @param fileGib size of its weights in GiB; null where it was not printed
 * @param parametersB its parameters in 10^9; null where they were not printed
 * @param backend backend of the runtime; null where it was not printed
 * @param gpus names of the GPUs that it could use; empty where they were not printed
 * @param gpuLayers layers that were asked to be on the GPU, negative for all; null where that was not printed
 * @param build what tells the build of the program; null where it was not printed
 * @param test the test, as the program names it: {@code tg128 @ d4096}
 * @param tokens that were read or written
 * @param depthTokens tokens in the cache before these
 * @param deviation standard deviation of the speed; null where it was not printed
 */
public record Run(
        int line,
        @Nullable String model,
        @Nullable String file,
        @Nullable String quant,
        @Nullable Double fileGib,
        @Nullable Double parametersB,
        @Nullable String backend,
        List<String> gpus,
        @Nullable Integer gpuLayers,
        @Nullable String build,
        RunKind kind,
        String test,
        int tokens,
        int depthTokens,
        double tokPerSec,
        @Nullable Double deviation) {

    /**
     * Tokens in the cache in the mean, as the catalog's measurements are entered: those of a given depth stand alone.
     */
    public int meanDepthTokens() {
        return kind == RunKind.PREFILL || depthTokens > 0 ? depthTokens : tokens / 2;
    }
}
