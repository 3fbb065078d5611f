package dev.headroom.facts;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A table of the catalog that is exported and imported as a whole, in the columns of its packaged table. */
public interface BulkTable<E extends PackagedEntity> extends PackagedTable<E> {
    /** Column of the natural key; null where rows have none. */
    default @Nullable String keyColumn() {
        return null;
    }

    /** What is declared of the rows: what their columns hold, and may hold. */
    Facts<E, ?, ?> facts();

    @Override
    default BiConsumer<E, FactRow> reader() {
        return facts()::read;
    }

    /** Keys of rows of other tables that no row of this one may have. Runs in the caller's transaction. */
    default Set<String> takenElsewhere() {
        return Set.of();
    }

    /** The query, in HQL, for all rows in the order in which they came, with all that is written of them. */
    default String inOrder() {
        return "from " + create().getClass().getName() + " order by id";
    }

    default FactCells cells(E entity) {
        var cells = new FactCells();
        facts().write(entity, cells);
        return cells;
    }

    /** The columns, in their order. */
    default List<String> columns() {
        return cells(create()).columns();
    }
}
