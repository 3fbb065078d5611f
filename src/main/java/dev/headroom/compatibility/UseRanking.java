package dev.headroom.compatibility;

import dev.headroom.paging.Direction;
import dev.headroom.rating.QualityUse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a GPU or device runs best for a use, by one goal. */
@Description("What a GPU or device runs best for a use, by one goal. Only models whose quality for the use is known, "
        + "or that of an earlier model of their line.")
public record UseRanking(
        @NonNull @Description("What comes first.") RankingGoal goal,
        @NonNull @Description("What for.") QualityUse use,

        @Description("How many models it ranks.") int ranked,

        @Description("How many models fit that it does not rank, since nothing is known of their quality for the use.")
        int unknown,

        @NonNull @Description("The first of them.") List<@NonNull RankedModel> models) {

    /**
     * The ranking of the rows that a hardware runs.
     *
     * @param first how many to tell
     */
    static UseRanking of(RankingGoal goal, QualityUse use, List<Compatibility> rows, int first) {
        List<Compatibility> known =
                rows.stream().filter(row -> row.standing().index(use) != null).toList();
        Stream<Compatibility> among = goal == RankingGoal.BEST
                ? known.stream()
                : sorted(RankingGoal.BEST, use, known.stream()).stream()
                        .limit((known.size() + 1) / 2)
                        .filter(row -> goal.field(use).value(row) != null);
        List<Compatibility> ranked = sorted(goal, use, among);
        return new UseRanking(
                goal,
                use,
                ranked.size(),
                rows.size() - known.size(),
                IntStream.range(0, Math.min(first, ranked.size()))
                        .mapToObj(place ->
                                new RankedModel(place + 1, ranked.get(place), goal.reason(use, ranked.get(place))))
                        .toList());
    }

    private static List<Compatibility> sorted(RankingGoal goal, QualityUse use, Stream<Compatibility> rows) {
        return RunnableModels.sorting(List.of(new CompatibilityOrder(goal.field(use), Direction.DESC)))
                .sorted(rows);
    }
}
