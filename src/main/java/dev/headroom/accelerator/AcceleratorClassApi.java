package dev.headroom.accelerator;

import dev.headroom.facts.Rows;
import dev.headroom.hardware.Hardware;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Accelerator classes over GraphQL. */
@GraphQLApi
public class AcceleratorClassApi {
    private final Rows<AcceleratorClass> classes;

    AcceleratorClassApi(Rows<AcceleratorClass> classes) {
        this.classes = classes;
    }

    @Query("acceleratorClasses")
    @NonBlocking
    @NonNull
    @Description("All accelerator classes.")
    public List<@NonNull AcceleratorClass> acceleratorClasses() {
        return classes.all();
    }

    @Query("acceleratorClass")
    @NonBlocking
    @Description("The accelerator class with this slug, or null.")
    public @Nullable AcceleratorClass acceleratorClass(
            @Name("slug") @NonNull @Description("Slug, such as amd-ryzen-ai-max. Case does not matter.") String slug) {
        return classes.all().stream()
                .filter(accelerator -> accelerator.slug().equalsIgnoreCase(slug))
                .findFirst()
                .orElse(null);
    }

    @Name("acceleratorClass")
    @NonBlocking
    @Description(
            "The class whose efficiency its speed is estimated with; null when none describes it, and its speed is "
                    + "unknown.")
    public @Nullable AcceleratorClass acceleratorClass(@Source Hardware hardware) {
        return AcceleratorClass.of(hardware, classes.all()).orElse(null);
    }
}
