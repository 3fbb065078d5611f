package dev.headroom.catalog;

import dev.headroom.error.BadInputException;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.paging.PageRequest;
import dev.headroom.search.SearchHit;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Names that are found, over GraphQL. */
@GraphQLApi
public class SearchApi {
    private final CatalogStore store;

    SearchApi(CatalogStore store) {
        this.store = store;
    }

    @Query("search")
    @NonBlocking
    @NonNull
    @Description("Models, GPUs and devices that a text means, the best first: by name, by identifier, by what drivers "
            + "and browsers call them, by repository or tag; with words left out, and with one typing error. A text "
            + "that names a model and hardware, such as qwen3 30b 3060, gives the pair.")
    public List<@NonNull SearchHit> search(
            @Name("text") @NonNull @Description("What people type, such as rtx4090 or llama3 8b.") String text,
            @Name("first") @Description("How many at most, 1 to 100; 20 where it is not given.") @Nullable
                    Integer first)
            throws BadInputException {
        int size = new PageRequest(first, null, null, null).size();
        return store.current().search().find(text).stream().limit(size).toList();
    }

    @Name("model")
    @NonBlocking
    @Description("The model; null where the text names none.")
    public @Nullable Model model(@Source SearchHit hit) {
        return Optional.ofNullable(hit.modelSlug())
                .flatMap(store.current().models()::find)
                .orElse(null);
    }

    @Name("hardware")
    @NonBlocking
    @Description("The GPU or device, of a pair the one beside the model; null where the text names none.")
    public @Nullable Hardware hardware(@Source SearchHit hit) {
        return Optional.ofNullable(hit.hardwareSlug())
                .flatMap(store.current().hardware()::find)
                .orElse(null);
    }
}
