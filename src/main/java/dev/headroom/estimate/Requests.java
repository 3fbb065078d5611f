package dev.headroom.estimate;

/**
 * The requests that run side by side.
 *
 * @param parallel how many
 * @param unifiedCache whether they share one cache
 * @param sharedContext whether the context length is that of all together, not of each
 */
public record Requests(int parallel, boolean unifiedCache, boolean sharedContext) {
    static Requests of(RuntimeProfile runtime) {
        return new Requests(runtime.requests(), runtime.sharesContext(), runtime.sharesContext());
    }
}
