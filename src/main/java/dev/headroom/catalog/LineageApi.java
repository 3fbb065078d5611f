package dev.headroom.catalog;

import dev.headroom.model.Model;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What came before and after a model, over GraphQL. */
@GraphQLApi
public class LineageApi {
    private final CatalogStore store;

    LineageApi(CatalogStore store) {
        this.store = store;
    }

    @Name("supersededBy")
    @NonBlocking
    @Description("The next model of its line and size, which rankings propose in its place; null where none is known.")
    public @Nullable Model supersededBy(@Source Model model) {
        return store.current().lineage().supersededBy(model).orElse(null);
    }

    @Name("supersedes")
    @NonBlocking
    @NonNull
    @Description("The models that it is the next of.")
    public List<@NonNull Model> supersedes(@Source Model model) {
        return store.current().lineage().supersedes(model);
    }

    @Name("baseModel")
    @NonBlocking
    @Description("The model that it was made of by further training; null where that is unknown or not in the catalog.")
    public @Nullable Model baseModel(@Source Model model) {
        return store.current().lineage().base(model).orElse(null);
    }
}
