package dev.headroom.web.run;

import dev.headroom.estimate.DeviceSplit;
import dev.headroom.web.GraphQlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The GraphQL query that answers what the page shows. */
final class RunQuery {
    private static final int ESTIMATES = 10;
    private static final String MATCHES = """
            {
              hardwareList(filter: {text: %s}, first: %d) {
                totalCount
                nodes { slug name memoryGb bandwidthGbPerSec }
              }
            }
            """;
    private static final String RANKED = """
            {
              hardware(slug: %s) {
                name memoryGb bandwidthGbPerSec
                runnableModels(contextLength: %d, method: DETAILED%s, formats: BEST, filter: {%s}, orderBy: %s, first: \
            %d) {
                  totalCount
                  nodes {
                    model { slug name parametersB activeParametersB } quant { name } requiredVram fit \
            estimatedTokPerSec maxContext
                    speed { low high basis samples sources }
                  }
                  pageInfo { hasNextPage endCursor }
                }
              }
            }
            """;
    private static final String ESTIMATE = """
              place%d: estimate(input: {model: %s, quant: %s, contextLength: %d, %s}, method: DETAILED%s) {
                requiredVram fit estimatedTokPerSec speed { low high basis samples }
              }
            """;

    private RunQuery() {}

    static String matches(String text, int first) {
        return MATCHES.formatted(GraphQlText.quoted(text), first);
    }

    static String ranked(String slug, RunCriteria wish, int first) {
        List<String> conditions = new ArrayList<>();
        conditions.add("bitsPerWeight: {gte: %s}"
                .formatted(wish.least().bitsPerWeight().getAsDouble()));
        conditions.add("contextLength: {gte: %d}".formatted(wish.leastOwnContext()));
        wish.use().ifPresent(use -> conditions.add("category: {eq: %s}".formatted(use)));
        wish.leastTokPerSec().ifPresent(speed -> conditions.add("tokPerSec: {gte: %d}".formatted(speed)));
        return RANKED.formatted(
                GraphQlText.quoted(slug),
                wish.contextTokens(),
                options(wish),
                String.join(", ", conditions),
                wish.ranking().graphQl(),
                first);
    }

    /** What is typed in has no slug to ask with: the first places are asked for one by one. */
    static String estimates(RankedModels results) {
        RunCriteria wish = results.wish();
        return IntStream.range(0, Math.min(ESTIMATES, results.ranked().size()))
                .mapToObj(place -> {
                    Candidate one = results.ranked().get(place);
                    return ESTIMATE.formatted(
                            place + 1,
                            GraphQlText.quoted(one.model().slug()),
                            GraphQlText.quoted(one.modelQuant().quant().name()),
                            wish.contextTokens(),
                            results.machine().input(),
                            options(wish));
                })
                .collect(Collectors.joining("", "{\n", "}\n"));
    }

    private static String options(RunCriteria wish) {
        List<String> options = new ArrayList<>();
        if (wish.count() > 1) {
            options.add("gpuCount: %d".formatted(wish.count()));
        }
        if (wish.split() != DeviceSplit.LAYER) {
            options.add("split: %s".formatted(wish.split()));
        }
        if (wish.users() > 1) {
            options.add("parallel: %d".formatted(wish.users()));
        }
        return options.isEmpty() ? "" : options.stream().collect(Collectors.joining(", ", ", options: {", "}"));
    }
}
