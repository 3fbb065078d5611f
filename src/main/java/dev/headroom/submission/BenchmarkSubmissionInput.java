package dev.headroom.submission;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Measurements that somebody submits. */
@Input("BenchmarkSubmissionInput")
@Description("Measured speeds as a program printed them, with what it did not print.")
public final class BenchmarkSubmissionInput {
    @Description("What llama-bench printed, as Markdown, JSON, JSON lines or CSV, or the statistics of "
            + "ollama run --verbose: up to 48,000 characters and 50 speeds.")
    public @Nullable String text;

    @Description("Slug of the model, where the text does not name it or names one of several.")
    public @Nullable String modelSlug;

    @Description(
            "Quantization, such as Q4_K_M, where the text does not tell it or tells another one than the file has.")
    public @Nullable String quant;

    @Description("Slug of the GPU, or of a device with the chip, where the text does not name it.")
    public @Nullable String hardwareSlug;

    @Description("How many GPUs it ran on; measurements are kept of one alone.")
    public @Nullable Integer gpuCount;

    @Description("Backend of the runtime, such as CUDA, where the text does not tell it.")
    public @Nullable String backend;

    @Description("What to call you as the source, up to 40 letters, digits, spaces, dots, hyphens and underscores; "
            + "anonymous unless given.")
    public @Nullable String handle;

    @Description("Reads the text and keeps nothing.")
    public @Nullable Boolean dryRun;
}
