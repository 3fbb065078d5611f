package dev.headroom.catalog;

import dev.headroom.alias.Alias;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.facts.Node;
import dev.headroom.score.ModelScore;
import dev.headroom.weights.QuantFile;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The catalog as a whole, over GraphQL. */
@GraphQLApi
public class CatalogApi {
    private final CatalogStore store;

    CatalogApi(CatalogStore store) {
        this.store = store;
    }

    @Query("catalog")
    @NonBlocking
    @NonNull
    @Description("The state of the catalog that answers come from.")
    public CatalogSummary catalog() {
        return CatalogSummary.of(store.current(), store.staleSince());
    }

    @Query("node")
    @NonBlocking
    @Description("The row with this identifier, or null.")
    public @Nullable Node node(@Name("id") @Id @NonNull @Description("An id that the catalog gave out.") String id) {
        Catalog catalog = store.current();
        Stream<Optional<? extends Node>> found = Stream.of(
                Node.slug("Model", id).flatMap(catalog.models()::find),
                Node.slug("Quant", id).flatMap(catalog.quants()::find),
                Node.slug("Gpu", id).flatMap(catalog.gpus()::find),
                Node.slug("Device", id).flatMap(catalog.devices()::find),
                Node.slug("Benchmark", id).flatMap(key -> benchmark(catalog, key)),
                Node.slug("ModelScore", id).flatMap(key -> score(catalog, key)),
                Node.slug("QuantFile", id).flatMap(key -> file(catalog, key)),
                Node.slug("Price", id).flatMap(catalog.prices()::find),
                Node.slug("Alias", id).flatMap(key -> alias(catalog, key)));
        // Slugs are found in any case; an identifier is one text only.
        return found.flatMap(Optional::stream)
                .filter(node -> node.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Optional<QuantFile> file(Catalog catalog, String key) {
        return catalog.filesByModel().values().stream()
                .flatMap(List::stream)
                .filter(file -> file.key().equals(key))
                .findFirst();
    }

    private static Optional<ModelScore> score(Catalog catalog, String key) {
        return catalog.scoresByModel().values().stream()
                .flatMap(List::stream)
                .filter(score -> score.key().equals(key))
                .findFirst();
    }

    private static Optional<Alias> alias(Catalog catalog, String key) {
        return catalog.aliases().stream()
                .filter(alias -> alias.key().equals(key))
                .findFirst();
    }

    private static Optional<Benchmark> benchmark(Catalog catalog, String key) {
        return catalog.benchmarks().stream()
                .filter(benchmark -> benchmark.key().equals(key))
                .findFirst();
    }
}
