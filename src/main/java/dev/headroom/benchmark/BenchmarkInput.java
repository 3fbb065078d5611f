package dev.headroom.benchmark;

import dev.headroom.edit.Between;
import dev.headroom.edit.FactColumn;
import dev.headroom.edit.PlainText;
import dev.headroom.edit.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A measurement that an admin enters. */
@Input("BenchmarkInput")
@Description("A measured decode speed: on a GPU of the catalog or on a chip, one of both.")
public final class BenchmarkInput {
    @PlainText
    @Description("Slug of the GPU that was measured.")
    public String gpu;

    @PlainText(max = 100)
    @FactColumn("hardware")
    @Description("Chip that was measured, as devices name it.")
    public String chip;

    @Required
    @PlainText(max = 50)
    @FactColumn("backend")
    @Description("Backend of the runtime, such as CUDA or Metal.")
    public String backend;

    @Required
    @PlainText
    @FactColumn("model")
    @Description("Model, as the source names it.")
    public String model;

    @Required
    @PlainText(max = 50)
    @FactColumn("quant")
    @Description("Quantization, as the source names it.")
    public String quant;

    @Between(min = 0.001, max = 1_000_000)
    @FactColumn("file_gib")
    @Description("Size of the file in GiB, 0.001 to 1,000,000.")
    public Double fileGib;

    @Required
    @Description("Whether the model is a mixture of experts.")
    public Boolean mixtureOfExperts;

    @Between(min = 0.001, max = 1_000_000)
    @FactColumn("gb_read_per_token")
    @Description("Weights read per token in 10^9 bytes, 0.001 to 1,000,000.")
    public Double gbReadPerToken;

    @Required
    @PlainText(max = 100)
    @FactColumn("test")
    @Description("The test, as the source names it, such as tg128.")
    public String test;

    @Required
    @Between(min = 0, max = 16_777_216)
    @FactColumn("depth_tokens")
    @Description("Tokens of context that were in the cache, 0 to 16,777,216.")
    public Integer depthTokens;

    @Required
    @Between(min = 0.001, max = 10_000_000)
    @FactColumn("tok_s")
    @Description("Tokens per second, 0.001 to 10,000,000.")
    public Double tokPerSec;

    @Required
    @PlainText(max = 2000)
    @Description("Where it was published.")
    public String source;

    BenchmarkEntity toEntity() {
        var benchmark = new BenchmarkEntity();
        benchmark.chip = chip;
        benchmark.backend = backend;
        benchmark.model = model;
        benchmark.quant = quant;
        benchmark.fileGib = fileGib;
        benchmark.mixtureOfExperts = mixtureOfExperts;
        benchmark.gbReadPerToken = gbReadPerToken;
        benchmark.test = test;
        benchmark.depthTokens = depthTokens;
        benchmark.tokPerSec = tokPerSec;
        benchmark.source = source;
        return benchmark;
    }
}
