package dev.headroom.bulk;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The import of a table whose rows have no key: a row is there if one with the same cells is, as often as it is given.
 */
final class KeylessImport<E extends PackagedEntity> extends TableImport<E> {
    private final BulkTable<E> table;
    private final Map<List<String>, Integer> held = new HashMap<>();

    KeylessImport(BulkTable<E> table, ImportErrors errors, ImportedRows taken) {
        super(table, errors, taken);
        this.table = table;
        table.rows().forEach(row -> held.merge(identity(table.cells(row)), 1, Integer::sum));
    }

    @Override
    ImportedRow take(FactRow row) {
        FactRow whole = row.over(unknown(), null);
        E entity = read(table.create(), whole);
        FactCells cells = table.cells(entity);
        List<String> identity = identity(cells);
        int left = held.getOrDefault(identity, 0);
        if (left > 0) {
            held.put(identity, left - 1);
            return ImportedRow.of(row, null, RowOutcome.UNCHANGED, cells, cells);
        }
        check(whole, unknown(), cells);
        create(entity);
        return ImportedRow.of(row, null, RowOutcome.ADD, unknown(), cells);
    }

    /** Without outer blanks, which no file that is read keeps. */
    private static List<String> identity(FactCells cells) {
        return cells.facts().stream().map(fact -> fact.text().strip()).toList();
    }
}
