package dev.headroom.catalog;

import dev.headroom.error.BadInputException;
import dev.headroom.model.Model;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.QuantFile;
import dev.headroom.weights.RecommendedQuant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** A model's files and quantizations, over GraphQL. */
@GraphQLApi
public class ModelQuantApi {
    private final CatalogStore store;

    ModelQuantApi(CatalogStore store) {
        this.store = store;
    }

    @Query("modelOfRepository")
    @NonBlocking
    @Description("The model that a repository on Hugging Face holds, in any format, or null where the catalog "
            + "knows of none.")
    public @Nullable Model modelOfRepository(
            @Name("repository") @NonNull @Description("Owner and name, such as unsloth/gpt-oss-20b-GGUF, in any case.")
                    String repository) {
        return store.current().modelOfRepository(repository).orElse(null);
    }

    @Name("files")
    @NonBlocking
    @NonNull
    @Description("All published quantized files of the model.")
    public List<@NonNull QuantFile> files(@Source Model model) {
        return store.current().files(model);
    }

    @Name("quants")
    @NonBlocking
    @NonNull
    @Description(
            "The formats that files of the model are published in, or the standard ladder where none are known, by "
                    + "bits.")
    public List<@NonNull ModelQuant> quants(@Source Model model) {
        return store.current().modelQuants(model);
    }

    @Name("quant")
    @NonBlocking
    @Description("The model at any format of the catalog, or at a label that files of the model carry.")
    public ModelQuant quant(
            @Source Model model, @Name("name") @NonNull @Description("Format, such as Q4_K_M.") String name)
            throws BadInputException {
        return store.current().modelQuant(model, "name", name);
    }

    @Name("nativeQuant")
    @NonBlocking
    @Description("The model in the format of fewer than 16 bits that its publisher released it in, which no other is "
            + "better than, as MXFP4 of gpt-oss. Null where no published file tells of one.")
    public @Nullable ModelQuant nativeQuant(@Source Model model) {
        return store.current().nativeQuant(model).orElse(null);
    }

    @Name("recommendedQuant")
    @NonBlocking
    @NonNull
    @Description("Which quantizations to look at first, of those that files are published in where any are known.")
    public RecommendedQuant recommendedQuant(@Source Model model) {
        return RecommendedQuant.of(store.current().offered(model));
    }
}
