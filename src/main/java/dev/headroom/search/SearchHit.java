package dev.headroom.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A row that a text means.
 *
 * @param besideSlug slug of the hardware that the text names beside the model; null where it names one thing
 */
@RegisterForReflection
@Type("SearchHit")
@Description(
        "A row that a text means; a model with the GPU or device on which it is to run, where the text names both.")
public record SearchHit(
        @NonNull @Description("What it is; of a pair, MODEL.")
        SearchKind kind,

        @NonNull @Description("Its slug; of a pair, the model's.")
        String slug,

        @NonNull @Description("Its name; of a pair, the model's.")
        String name,

        @NonNull @Description("How it was found; of a pair, how the one of both was that is less sure.")
        SearchMatch match,

        @Ignore @Nullable String besideSlug) {

    /** Slug of the model; null where the text names none. */
    public @Nullable String modelSlug() {
        return kind == SearchKind.MODEL ? slug : null;
    }

    /** Slug of the GPU or device; null where the text names none. */
    public @Nullable String hardwareSlug() {
        return kind == SearchKind.MODEL ? besideSlug : slug;
    }
}
