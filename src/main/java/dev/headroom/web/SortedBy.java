package dev.headroom.web;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.Facts;
import dev.headroom.paging.Direction;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The column that a table is sorted by, from the parameters {@code sort} and {@code order}.
 *
 * @param texts columns that begin with A; all others begin with the largest
 */
public record SortedBy<F extends Enum<F>>(Visit visit, F field, Direction direction, Set<F> texts) {
    private static final String SORT = "sort";
    private static final String ORDER = "order";

    /**
     * The column that is asked for.
     *
     * @param otherwise the one where none is
     * @param facts what its rows are declared to have
     */
    public static <F extends Enum<F>> SortedBy<F> of(Visit visit, F otherwise, Facts<?, ?, ?> facts)
            throws BadInputException {
        Set<F> texts = FactColumns.alphabetical(facts, otherwise.getDeclaringClass());
        F field = visit.parameters().choice(SORT, otherwise.getDeclaringClass()).orElse(otherwise);
        Optional<Direction> direction = visit.parameters().choice(ORDER, Direction.class);
        return new SortedBy<>(visit, field, direction.orElse(natural(field, texts)), texts);
    }

    /** Whether the visitor asks for this order. */
    public boolean isAsked() throws BadInputException {
        return visit.parameters().text(SORT).isPresent();
    }

    private static <F extends Enum<F>> Direction natural(F field, Set<F> texts) {
        return texts.contains(field) ? Direction.ASC : Direction.DESC;
    }

    /** The head of a column that the table can be sorted by. */
    TableHead head(Column<?> column) {
        F of = Objects.requireNonNull(field.getDeclaringClass().cast(column.order()), "what orders the table");
        Direction natural = natural(of, texts);
        boolean turned = of == field && direction == natural;
        Direction next = turned ? (natural == Direction.ASC ? Direction.DESC : Direction.ASC) : natural;
        String href = visit.address()
                .with(Paged.PARAMETER, null)
                .with(SORT, Parameters.word(of))
                .with(ORDER, next == natural ? null : Parameters.word(next))
                .href();
        return new TableHead(
                column.head().text(),
                column.numeric(),
                false,
                href,
                "by-" + Parameters.word(of),
                of != field ? "" : direction == Direction.ASC ? "ascending" : "descending");
    }
}
