package dev.headroom.catalog;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

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
    public Node node(@Name("id") @Id @NonNull @Description("An id that the catalog gave out.") String id) {
        Catalog catalog = store.current();
        return Stream.<List<? extends Node>>of(catalog.models().all(), catalog.quants().all(), catalog.hardware().all(),
                        catalog.benchmarks()).flatMap(List::stream).map(Node.class::cast).filter(node -> node.getId().equals(id)).findFirst().orElse(null);
    }
}
