package dev.headroom.bulk;

import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.MalformedRowException;
import dev.headroom.facts.PackagedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One table on its way in. It reads all rows whatever is wrong with some, and writes them only if nothing is. */
abstract class TableImport<E extends PackagedEntity> {
    private final BulkTable<E> table;
    private final ImportErrors errors;
    private final BiConsumer<E, FactRow> reader;
    private final List<String> columns;
    private final List<E> created = new ArrayList<>();
    private final ImportedRows imported;
    private @Nullable List<String> lastColumns;
    private boolean areColumnsRight;

    TableImport(BulkTable<E> table, ImportErrors errors, ImportedRows imported) {
        this.table = table;
        this.errors = errors;
        this.imported = imported;
        this.reader = table.reader();
        this.columns = table.columns();
    }

    /** Takes a row whose columns are right; throws {@link MalformedRowException} if it cannot. */
    abstract ImportedRow take(FactRow row);

    void takeAll(List<FactRow> rows, IntConsumer progress) {
        int taken = 0;
        for (FactRow row : rows) {
            imported.add(taken(row));
            progress.accept(++taken);
        }
        if (errors.isEmpty()) {
            table.persist(created);
            table.flush();
        }
    }

    private ImportedRow taken(FactRow row) {
        int before = errors.count();
        try {
            if (hasRightColumns(row)) {
                ImportedRow taken = take(row);
                if (errors.count() == before) {
                    return taken;
                }
            }
        } catch (MalformedRowException bad) {
            errors.add(bad);
        }
        return ImportedRow.refused(row, table.keyColumn());
    }

    ImportReport report(ImportRequest request) {
        return new ImportReport(
                request.kind(),
                request.dryRun(),
                imported.count(RowOutcome.ADD),
                imported.count(RowOutcome.CHANGE),
                imported.count(RowOutcome.UNCHANGED));
    }

    FactCells unknown() {
        return FactCells.unknown(columns);
    }

    E read(E entity, FactRow row) {
        reader.accept(entity, row);
        return entity;
    }

    /** Checks what a row makes of an entity; what it leaves as it was need not hold today. */
    void check(FactRow row, FactCells before, FactCells after) {
        for (String column : columns) {
            FactCells.Fact fact = after.fact(column);
            if (!fact.equals(before.fact(column))) {
                table.facts()
                        .complaints(column, fact.value())
                        .forEach(complaint -> errors.add(row.malformed(column, complaint)));
            }
        }
    }

    void create(E entity) {
        created.add(entity);
    }

    /** Rows of one CSV table share their columns, which are judged once. */
    private boolean hasRightColumns(FactRow row) {
        List<String> given = row.columns();
        if (!given.equals(lastColumns)) {
            lastColumns = given;
            areColumnsRight = true;
            given.stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(column -> refuse(row.malformedHeader(
                            column,
                            "is no column of this table; it has " + String.join(", ", columns),
                            UserErrorCode.INVALID)));
            if (table.keyColumn() != null && !given.contains(table.keyColumn())) {
                refuse(row.malformedHeader(
                        table.keyColumn(), "is missing, which tells the rows apart", UserErrorCode.REQUIRED));
            }
        }
        return areColumnsRight;
    }

    private void refuse(MalformedRowException bad) {
        areColumnsRight = false;
        errors.add(bad);
    }
}
