package dev.headroom.catalog;

import dev.headroom.model.Model;
import dev.headroom.rating.ModelRatings;
import dev.headroom.rating.QualityIndex;
import dev.headroom.rating.QualityUse;
import dev.headroom.score.ModelScore;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** A model's scores and what follows from them, over GraphQL. */
@GraphQLApi
public class ModelQualityApi {
    private final CatalogStore store;

    ModelQualityApi(CatalogStore store) {
        this.store = store;
    }

    @Name("scores")
    @NonBlocking
    @NonNull
    @Description("Published scores of the model on benchmarks, each with its source.")
    public List<@NonNull ModelScore> scores(@Source Model model) {
        return store.current().scores(model);
    }

    @Name("quality")
    @NonBlocking
    @Description("How good the model is for a use; null where it is unknown, which whyQualityUnknown explains.")
    public @Nullable QualityIndex quality(
            @Source Model model,
            @Name("use") @DefaultValue(QualityUse.DEFAULT) @Description(QualityUse.DESCRIPTION) @Nullable
                    QualityUse use) {
        return ratings(model).of(QualityUse.orDefault(use)).orElse(null);
    }

    @Name("whyQualityUnknown")
    @NonBlocking
    @Description("Why it is unknown how good the model is for a use; null where it is known. Unknown is not bad.")
    public @Nullable String whyQualityUnknown(
            @Source Model model,
            @Name("use") @DefaultValue(QualityUse.DEFAULT) @Description(QualityUse.DESCRIPTION) @Nullable
                    QualityUse use) {
        return ratings(model).whyUnknown(QualityUse.orDefault(use)).orElse(null);
    }

    /** Of the catalog: a model that a change has just made knows none. */
    private ModelRatings ratings(Model model) {
        return store.current().models().find(model.slug()).map(Model::ratings).orElse(ModelRatings.NONE);
    }
}
