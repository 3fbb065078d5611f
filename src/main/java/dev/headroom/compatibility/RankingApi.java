package dev.headroom.compatibility;

import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.ModelFilter;
import dev.headroom.paging.PageRequest;
import dev.headroom.rating.QualityUse;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Rankings of what a GPU or device runs, by use, each place with its reason. */
@GraphQLApi
public class RankingApi {
    private final CatalogStore store;

    RankingApi(CatalogStore store) {
        this.store = store;
    }

    @Name("rankings")
    @NonBlocking
    @NonNull
    @Description("What it runs for a use: the best, the fastest and those with the longest context, each with its "
            + "reason. Formats are those of runnableModels.")
    public List<@NonNull UseRanking> rankings(
            @Source Hardware hardware,
            @Name("use") @DefaultValue(QualityUse.DEFAULT) @Description(QualityUse.DESCRIPTION) @Nullable
                    QualityUse use,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("method")
                    @DefaultValue(EstimateArguments.DEFAULT_METHOD)
                    @Description(EstimateArguments.METHOD)
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options,
            @Name("formats") @DefaultValue(FormatChoice.DEFAULT) @Description("The format of each model.") @Nullable
                    FormatChoice formats,
            @Name("filter") @Description("Conditions that all must hold.") @Nullable RunnableModelFilter filter,
            @Name("includeSuperseded")
                    @DefaultValue("false")
                    @Description("Whether a model is among them although a later one of its line and size is, too.")
                    @Nullable
                    Boolean includeSuperseded,
            @Name("first") @DefaultValue("10") @Description("Models of each ranking, 1 to 100.") @Nullable
                    Integer first)
            throws ApiException {
        ModelFilter.check(filter);
        int most = new PageRequest(first == null ? 10 : first, null, null, null).size();
        List<Compatibility> rows = RunnableModels.on(
                        store.current(),
                        hardware,
                        EstimateArguments.request(store.current(), contextLength, method, options),
                        formats,
                        filter,
                        Boolean.TRUE.equals(includeSuperseded))
                .toList();
        return Stream.of(RankingGoal.values())
                .map(goal -> UseRanking.of(goal, QualityUse.orDefault(use), rows, most))
                .toList();
    }

    @Name("reason")
    @NonBlocking
    @NonNull
    @Description("What is known of how good the model is for a use, or why nothing is: the reason for its place where "
            + "rows are ordered by QUALITY. A model of unknown quality stands where the one does that it succeeds.")
    public String reason(
            @Source Compatibility row,
            @Name("use") @DefaultValue(QualityUse.DEFAULT) @Description(QualityUse.DESCRIPTION) @Nullable
                    QualityUse use) {
        return row.standing().reason(QualityUse.orDefault(use));
    }
}
