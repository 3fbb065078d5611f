package dev.headroom.llamacpp;

import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a model is run, for llama.cpp and for the estimator.
 *
 * @param contextTokens context of each request
 * @param cacheType how the cache stores keys and values
 * @param parallel requests side by side
 * @param unified whether they share one cache
 * @param scoresAll whether each token of a prompt gets its scores, as in libraries, or the last of each request alone
 */
record RuntimeSetting(int contextTokens, CacheType cacheType, int parallel, boolean unified, boolean scoresAll) {
    static final int UBATCH_TOKENS = 512;
    private static final int SHORT_CONTEXT = 4096;
    private static final int LONG_CONTEXT = 131_072;
    private static final int SLOTS = 4;

    /**
     * Two contexts and cache types; one request, four that share a cache and four that do not; both kinds of scores.
     */
    static List<RuntimeSetting> all(int longestContext) {
        List<RuntimeSetting> all = new ArrayList<>();
        for (int context : List.of(SHORT_CONTEXT, Math.min(longestContext, LONG_CONTEXT))) {
            for (CacheType type : List.of(CacheType.F16, CacheType.Q8_0)) {
                all.add(new RuntimeSetting(context, type, 1, false, false));
                all.add(new RuntimeSetting(context, type, 1, false, true));
                all.add(new RuntimeSetting(context, type, SLOTS, false, false));
                all.add(new RuntimeSetting(context, type, SLOTS, true, false));
            }
        }
        return all;
    }

    /** As the program reads it. */
    String line() {
        String type = cacheType.name().toLowerCase(Locale.ROOT);
        return "%d %s %s %d %d %d %d 0"
                .formatted(
                        contextTokens, type, type, parallel, unified ? 1 : 0, UBATCH_TOKENS, scoresAll ? 0 : parallel);
    }

    RunOptions options() {
        return RunOptions.of(scoresAll ? RuntimeProfile.LLAMA_CPP_PYTHON : RuntimeProfile.LLAMA_CPP)
                .withParallel(parallel)
                .withCache(cacheType, cacheType, unified);
    }
}
