package dev.headroom.submission;

import dev.headroom.estimate.Rounding;
import dev.headroom.transcript.RunKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A submitted speed, with the rows of the catalog that it is of. */
@Description("A submitted speed, with the rows of the catalog that it is of.")
public record SubmittedRun(
        @Description("Its number in the submission, from 1.")
        int number,

        @Description("Where it stands in the text, from 1.") int line,

        @NonNull @Description("Model of the catalog, by its identifier on Hugging Face.")
        String model,

        @Description("The model as the program names it; null where it names none.") @Nullable
        String printedModel,

        @NonNull @Description("Quantization.") String quant,

        @Description("Slug of the GPU; null where a device's chip was measured.") @Nullable
        String gpuSlug,

        @Description("Chip of the device; null where a GPU was measured.") @Nullable
        String chip,

        @Description("The GPU as the program names it; null where it names none.") @Nullable
        String printedGpu,

        @NonNull @Description("Backend of the runtime.") String backend,

        @Description("Layers that were asked to be on the GPU, negative for all; null where that is unknown.") @Nullable
        Integer gpuLayers,

        @NonNull @Description("What was timed. Measurements are made of DECODE alone.")
        RunKind kind,

        @NonNull @Description("The test, as the program names it.")
        String test,

        @Description("Tokens that were read or written.") int tokens,
        @Description("Tokens in the cache, in the mean.") int depthTokens,
        @Description("Tokens per second.") double tokPerSec,

        @Description("Standard deviation of these; null where it is unknown.") @Nullable
        Double deviation,

        @Description("Size of the weights in GiB; null where it is unknown.") @Nullable
        Double fileGib,

        @Description("Build of the program; null where it is unknown.") @Nullable
        String build,

        @Description("Tokens per second by the best that the catalog knew when it was submitted; null where it knew "
                + "none.")
        @Nullable
        Double estimatedTokPerSec,

        @Description("Whether a measurement was made of it.")
        boolean accepted) {

    /** Further from its estimate than this a speed is suspected, or the estimate is. */
    static final double CONTRADICTION = 3;

    @Description("Measured ÷ estimated, to two decimals; null without an estimate.")
    public @Nullable Double getRatio() {
        return estimatedTokPerSec == null ? null : (Double) Rounding.twoDecimals(tokPerSec / estimatedTokPerSec);
    }

    @Description("Whether it is more than 3 times above its estimate, or below.")
    public boolean getContradicts() {
        return estimatedTokPerSec != null
                && Math.abs(Math.log(tokPerSec / estimatedTokPerSec)) > Math.log(CONTRADICTION);
    }
}
