package dev.headroom.benchmark;

import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.Node;
import dev.headroom.hardware.Hardware;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A measured single-stream decode speed.
 *
 * @param key identifies the measurement within its database
 */
@RegisterForReflection
@Description("A measured single-stream decode speed. A fact that is null is unknown.")
public record Benchmark(
        @Description("Slug of the GPU that was measured; null where a device's chip was.") @Nullable
        String gpuSlug,

        @Description("Chip that was measured; null where a GPU was.") @Nullable
        String chip,

        @NonNull @Description("Backend of the runtime, such as CUDA or Metal.")
        String backend,

        @NonNull @Description("Model, as the source names it, or its identifier on Hugging Face.")
        String model,

        @NonNull @Description("Quantization, as the source names it.")
        String quant,

        @Description("Size of the file in GiB.") @Nullable Double fileGib,

        @Description("Whether the model is a mixture of experts.")
        boolean mixtureOfExperts,

        @Description("Weights read per token in 10^9 bytes.") @Nullable
        Double gbReadPerToken,

        @NonNull @Description("The test, as the source names it.")
        String test,

        @Description("Tokens of context that were in the cache.")
        int depthTokens,

        @Description("Tokens per second.") double tokPerSec,
        @NonNull @Description("Where it was published.") String source,
        @Ignore String key)
        implements Node {

    /** Which model of the catalog a source means by its name: identifiers on Hugging Face. */
    static final Map<String, String> HUGGING_FACE_IDS = EstimatorFiles.rows("benchmark_models.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("benchmark_model"), row -> row.text("hf_id")));

    /** The key in the database that an identifier stands for; empty for one that the catalog did not give out. */
    static Optional<Long> key(String id) {
        return Node.slug("Benchmark", id)
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /**
     * Identifier on Hugging Face of the model that the source means, which may be its name for it; empty for a name
     * that nobody looked up.
     */
    public Optional<String> huggingFaceId() {
        return Optional.ofNullable(HUGGING_FACE_IDS.get(model))
                .or(() -> Optional.of(model).filter(name -> name.indexOf('/') > 0));
    }

    /** Whether it was measured on this GPU or on this device's chip. */
    public boolean isOf(Hardware hardware) {
        return gpuSlug != null ? gpuSlug.equals(hardware.slug()) : chip != null && chip.equals(hardware.chip());
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Benchmark", key);
    }
}
