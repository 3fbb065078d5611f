package dev.headroom.bulk;

import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.MalformedRowException;
import dev.headroom.facts.PackagedEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The import of a table whose rows have natural keys, which are compared without case. */
final class KeyedImport<E extends PackagedEntity> extends TableImport<E> {
    private final BulkTable<E> table;
    private final String keyColumn;
    private final Map<String, E> held;
    private final Set<String> takenElsewhere;
    private final Set<String> given = new HashSet<>();
    private final Map<Object, String> keysByUnique = new HashMap<>();

    KeyedImport(BulkTable<E> table, ImportErrors errors, ImportedRows taken) {
        super(table, errors, taken);
        this.table = table;
        this.keyColumn = Objects.requireNonNull(table.keyColumn(), "rows without a key are another import's");
        this.held = table.rows()
                .collect(Collectors.toMap(
                        row -> lower(Objects.requireNonNull(table.keyOf(row), "a natural key")), Function.identity()));
        this.takenElsewhere = table.takenElsewhere();
        held.forEach((key, row) -> {
            Object unique = table.uniqueBesideKey(row);
            if (unique != null) {
                keysByUnique.put(unique, key);
            }
        });
    }

    @Override
    ImportedRow take(FactRow row) {
        String key = lower(table.key(row));
        if (!given.add(key)) {
            throw taken(row, "repeats the key " + key + " of an earlier row");
        }
        E present = held.get(key);
        return present == null ? add(row, key) : change(row, key, present);
    }

    private ImportedRow add(FactRow row, String key) {
        if (takenElsewhere.contains(key)) {
            throw taken(row, "gives the key " + key + ", which a row of another table has");
        }
        FactRow whole = row.over(unknown(), null);
        E entity = read(table.create(), whole);
        refuseShared(whole, key, entity);
        FactCells cells = table.cells(entity);
        check(whole, unknown(), cells);
        create(entity);
        return ImportedRow.of(row, key, RowOutcome.ADD, unknown(), cells);
    }

    private ImportedRow change(FactRow row, String key, E present) {
        FactCells before = table.cells(present);
        if (!row.text(keyColumn).equalsIgnoreCase(before.fact(keyColumn).text())) {
            throw taken(row, "gives the key " + key + ", which another row has");
        }
        if (row.isIn(before, keyColumn)) {
            return ImportedRow.of(row, key, RowOutcome.UNCHANGED, before, before);
        }
        FactRow whole = row.over(before, keyColumn);
        FactCells after = table.cells(read(present, whole));
        refuseShared(whole, key, present);
        check(whole, before, after);
        return ImportedRow.of(row, key, after.equals(before) ? RowOutcome.UNCHANGED : RowOutcome.CHANGE, before, after);
    }

    private void refuseShared(FactRow row, String key, E entity) {
        Object unique = table.uniqueBesideKey(entity);
        if (unique == null) {
            return;
        }
        keysByUnique.values().remove(key);
        String other = keysByUnique.putIfAbsent(unique, key);
        if (other != null) {
            throw taken(row, "gives %s of the row %s".formatted(unique, other));
        }
    }

    private MalformedRowException taken(FactRow row, String reason) {
        return row.malformed(keyColumn, reason, UserErrorCode.TAKEN);
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
