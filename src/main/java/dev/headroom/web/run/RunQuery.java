package dev.headroom.web.run;

import dev.headroom.estimates.EstimateInput;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Paged;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The GraphQL query that answers what the page shows. */
final class RunQuery {
    /** They stay below the root fields that a query may have, and most of their links below the longest. */
    private static final int ESTIMATES = 10;

    private static final GraphQlQuery CHOICE = GraphQlQuery.of("run-choice");
    private static final GraphQlQuery RANKED = GraphQlQuery.of("run");
    private static final GraphQlQuery CUSTOM = GraphQlQuery.of("run-custom");

    private RunQuery() {}

    static GraphQlQuery choice(HardwareFilter filter, int first) {
        return CHOICE.with("filter", filter).with("first", first);
    }

    static GraphQlQuery ranked(String slug, RankedModels results, Paged<RunRow> rows) {
        RunCriteria criteria = results.criteria();
        return RANKED.with("slug", slug)
                .with("contextLength", criteria.contextTokens())
                .with("options", criteria.options())
                .with("filter", criteria.filter())
                .with("includeSuperseded", criteria.superseded() == Superseded.RANKED)
                .with("orderBy", List.of(criteria.ranking().graphQl()))
                .with("first", rows.size())
                .with("after", after(results, rows));
    }

    private static @Nullable String after(RankedModels results, Paged<RunRow> rows) {
        int before = (rows.page() - 1) * rows.size();
        return before == 0 ? null : results.sorting().cursor(results.ranked().get(before - 1));
    }

    /** What is typed in has no slug to ask with: the first rows are asked for one by one. */
    static GraphQlQuery custom(RankedModels results, Paged<RunRow> rows, Supplier<EstimateInput> hardware) {
        List<EstimateInput> places = results.ranked().stream()
                .skip((rows.page() - 1L) * rows.size())
                .limit(ESTIMATES)
                .map(one -> {
                    EstimateInput input = hardware.get();
                    input.model = one.model().slug();
                    input.quant = one.modelQuant().quant().name();
                    input.contextLength = results.criteria().contextTokens();
                    return input;
                })
                .toList();
        return places.isEmpty()
                ? GraphQlQuery.NONE
                : CUSTOM.withEach("place", places)
                        .with("options", results.criteria().options());
    }
}
