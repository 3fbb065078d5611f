package dev.headroom.rating;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How good a model is, use by use.
 *
 * @param indexes for the uses that it has an index for
 * @param unknown why it has none, for the others that it was measured for
 */
public record ModelRatings(Map<QualityUse, QualityIndex> indexes, Map<QualityUse, String> unknown) {
    /** Of a model without scores. */
    public static final ModelRatings NONE = new ModelRatings(Map.of(), Map.of());

    private static final String UNMEASURED = "no benchmark that counts was published of it";

    public Optional<QualityIndex> of(QualityUse use) {
        return Optional.ofNullable(indexes.get(use));
    }

    /** What lists are ordered and filtered by; null where it is unknown. */
    public @Nullable Double index(QualityUse use) {
        return of(use).map(QualityIndex::index).orElse(null);
    }

    /** Why there is no index for a use, as the end of "unknown, because …"; empty where there is one. */
    public Optional<String> whyUnknown(QualityUse use) {
        return indexes.containsKey(use) ? Optional.empty() : Optional.of(unknown.getOrDefault(use, UNMEASURED));
    }
}
