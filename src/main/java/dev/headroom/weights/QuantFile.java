package dev.headroom.weights;

import dev.headroom.estimate.Rounding;
import dev.headroom.facts.Node;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A published quantized file of a model.
 *
 * @param key identifies the file within its database
 */
@RegisterForReflection
@Description("A published quantized file of a model; the parts of a split file are one.")
public record QuantFile(
        @NonNull @Description("Slug of the model.") String modelSlug,

        @NonNull @Description("Repository on Hugging Face that holds it, or what its source tells instead.")
        String repository,

        @NonNull @Description("Quantization, as its publisher labels it.")
        String quant,

        @Description("Size in 10^9 bytes.") double sizeGb,

        @Ignore double bitsOfItsParameters,

        @Description("Whether the size is exact to the byte; else it was published rounded.")
        boolean sizeIsExact,

        @Description("Largest error of a rounded size in percent.") @Nullable
        Double roundingErrorPercent,

        @NonNull @Description("Where the size was published.")
        String source,

        @Ignore String key)
        implements Node {

    private static final String TYPE = "QuantFile";
    private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+/[\\w.-]+");

    /** The key in the database that an identifier stands for; empty for one that the catalog did not give out. */
    static Optional<Long> key(String id) {
        return Node.slug(TYPE, id).filter(key -> key.matches("\\d{1,18}")).map(Long::valueOf);
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id(TYPE, key);
    }

    @Description(
            "What the size comes to in bits for each parameter that it is of: those of the language part in GGUF, of "
                    + "the whole model in files for MLX, which hold what turns images into tokens, too.")
    public double getBitsPerParameter() {
        return Rounding.threeDecimals(bitsOfItsParameters);
    }

    @NonNull
    @Description("Who published it.")
    public String getPublisher() {
        return repository.substring(0, Math.max(0, repository.indexOf('/')));
    }

    /** Whether the source of the size names the repository, so that the file can be downloaded. */
    @Ignore
    public boolean isNamed() {
        return REPOSITORY.matcher(repository).matches();
    }

    @NonNull
    @Description("Page of the repository; empty where the source of the size does not name it.")
    public String getUrl() {
        return isNamed() ? "https://huggingface.co/" + repository : "";
    }
}
