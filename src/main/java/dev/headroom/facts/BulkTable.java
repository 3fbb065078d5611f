package dev.headroom.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of the catalog that is exported and imported as a whole, in the columns of its packaged table. */
public interface BulkTable<E extends PackagedEntity> extends PackagedTable<E> {
    /** Column of the natural key; null where rows have none. */
    default String keyColumn() {
        return null;
    }

    /** The input of the mutations on these rows, whose constraints hold here too; empty where there are none. */
    default Optional<Class<?>> input() {
        return Optional.empty();
    }

    /** Keys of rows of other tables that no row of this one may have. Runs in the caller's transaction. */
    default Set<String> takenElsewhere() {
        return Set.of();
    }

    /** Writes a row into cells, those of a new entity too. */
    void write(E entity, FactCells out);

    /** The query, in HQL, for all rows in the order in which they came, with all that {@link #write} reads. */
    default String inOrder() {
        return "from " + create().getClass().getName() + " order by id";
    }

    default FactCells cells(E entity) {
        var cells = new FactCells();
        write(entity, cells);
        return cells;
    }

    /** The columns, in their order. */
    default List<String> columns() {
        return cells(create()).columns();
    }
}
