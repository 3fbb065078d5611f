package dev.headroom.web.compare;

import dev.headroom.web.Format;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of all that are compared.
 *
 * @param same whether it is the same of all
 */
public record Trait(String label, List<Value> values, boolean same) {
    private static final double PERCENT = 100;
    private static final double TWICE = 2;

    /**
     * The fact of one.
     *
     * @param difference how a number differs from that of the first; empty where it does not, or cannot be told
     */
    public record Value(String text, String difference) {}

    /** A number with its unit; null is unknown. */
    static Trait number(String label, String unit, List<Double> values) {
        return new Trait(
                label,
                IntStream.range(0, values.size())
                        .mapToObj(i -> new Value(
                                values.get(i) == null ? Format.UNKNOWN : Format.number(values.get(i)) + unit,
                                difference(values.get(0), values.get(i))))
                        .toList(),
                same(values));
    }

    /** A text; null is unknown. */
    static Trait text(String label, List<String> values) {
        return new Trait(
                label,
                values.stream().map(value -> new Value(Format.known(value), "")).toList(),
                same(values));
    }

    private static boolean same(List<?> values) {
        return values.stream().allMatch(value -> Objects.equals(value, values.get(0)));
    }

    /** In percent, or as a multiple where it is twice as much or half as much. */
    private static String difference(@Nullable Double first, @Nullable Double other) {
        if (first == null || other == null || first.equals(other) || first == 0) {
            return "";
        }
        double ratio = other / first;
        return ratio >= TWICE || ratio <= 1 / TWICE
                ? Format.decimals(ratio, ratio < 1 ? 2 : 1) + " ×"
                : "%+.0f %%".formatted(PERCENT * (ratio - 1));
    }

    /** Whether it is unknown of all. */
    boolean isUnknown() {
        return values.stream().allMatch(value -> value.text().equals(Format.UNKNOWN));
    }
}
