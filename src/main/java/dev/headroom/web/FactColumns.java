package dev.headroom.web;

import dev.headroom.facts.DeclaredFact;
import dev.headroom.facts.FactKind;
import dev.headroom.facts.Facts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages show of facts as they are declared. */
public final class FactColumns {
    private FactColumns() {}

    /** What the page of a row tells, one below the other. */
    public static <R> Stream<Fact> onPage(Facts<?, ?, R> facts, R row) {
        return facts.onPageOf(row)
                .map(fact -> of(fact, fact::valueOf).withUnit())
                .map(column -> new Fact(column.label(), column.textOf(row)));
    }

    /** What a list shows beside the names of its rows. */
    public static <R> Stream<Column<R>> listed(Facts<?, ?, R> facts) {
        return facts.listed().map(fact -> brief(fact).headed(fact.head()).orderedBy(fact.order()));
    }

    /** A fact as lists show it, in few characters. */
    public static <R> Column<R> brief(DeclaredFact<?, ?, R> fact) {
        return fact.kind() == FactKind.NUMBER
                ? Column.number(
                        fact.label(),
                        fact.unit(),
                        row -> (Number) fact.valueOf(row),
                        number -> Format.brief(number, fact.unit()))
                : of(fact, fact::valueOf);
    }

    /** What is compared where rows stand side by side. */
    public static <R> Stream<Column<R>> compared(Facts<?, ?, R> facts) {
        return facts.compared().map(fact -> of(fact, fact::valueOf).withUnit());
    }

    /** The orders of a list that begin with A; all others begin with the largest. */
    static <F extends Enum<F>> Set<F> alphabetical(Facts<?, ?, ?> facts, Class<F> orders) {
        return facts.all().stream()
                .filter(fact -> !fact.kind().isNumeric())
                .map(DeclaredFact::order)
                .filter(Objects::nonNull)
                .map(orders::cast)
                .collect(Collectors.toSet());
    }

    /**
     * A fact as a column.
     *
     * @param value what a row has of it; null is unknown
     */
    public static <T> Column<T> of(DeclaredFact<?, ?, ?> fact, Function<T, @Nullable Object> value) {
        String label = fact.label();
        return switch (fact.kind()) {
            case NUMBER -> Column.number(label, fact.unit(), row -> (Number) value.apply(row), Format::figure);
            case DATE -> Column.date(label, row -> (String) value.apply(row));
            case TEXT -> Column.text(label, row -> (String) value.apply(row));
            case CONSTANT -> Column.words(label, row -> (Enum<?>) value.apply(row));
            case FLAG -> Column.text(label, row -> flag((Boolean) value.apply(row)));
            case NAMES -> Column.text(label, row -> names((List<?>) value.apply(row)));
        };
    }

    private static @Nullable String flag(@Nullable Boolean value) {
        return value == null ? null : value ? "yes" : "no";
    }

    private static @Nullable String names(@Nullable List<?> names) {
        return names == null ? null : names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
