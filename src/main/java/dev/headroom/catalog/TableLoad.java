package dev.headroom.catalog;

import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.MalformedRowException;
import dev.headroom.facts.PackagedEntity;
import dev.headroom.facts.PackagedTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * One packaged table on its way into the database. It adds and updates rows, but leaves those that somebody changed as
 * they are and those that somebody deleted or renamed away, with all that refers to these.
 */
final class TableLoad<E extends PackagedEntity> {
    private final PackagedTable<E> table;
    private final Set<String> abandoned;
    private final Supplier<Set<String>> gone;
    private final Map<String, E> held = new HashMap<>();
    private final List<E> added = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    /** What rows that somebody wrote here have, and no packaged row may have beside them. */
    private final Set<Object> taken = new HashSet<>();

    /**
     * @param abandoned keys in lower case that a row had before somebody deleted or renamed it
     * @param gone the same of all tables that rows refer to, and identifiers: asked once a row refers to nothing
     */
    TableLoad(PackagedTable<E> table, Set<String> abandoned, Supplier<Set<String>> gone) {
        this.table = table;
        this.abandoned = abandoned;
        this.gone = gone;
        table.streamAll().forEach(entity -> {
            String key = table.keyOf(entity);
            if (key != null) {
                held.put(lower(key), entity);
            }
            Object unique = entity.touched ? table.uniqueBesideKey(entity) : null;
            if (unique != null) {
                taken.add(unique);
            }
        });
    }

    /**
     * Takes all rows of the packaged table.
     *
     * @throws MalformedRowException at the first row that cannot be taken, even where the database has its own
     */
    void take(List<FactRow> rows) {
        BiConsumer<E, FactRow> reader = table.reader();
        for (FactRow row : rows) {
            String key = lower(table.key(row));
            E present = held.remove(key);
            E target = present != null && !present.touched && !isTaken(reader, row) ? present : table.create();
            boolean isOurs = target == present;
            if (!read(reader, target, row)) {
                kept.add(table.key(row));
                continue;
            }
            if (present == null && !abandoned.contains(key) && !taken.contains(table.uniqueBesideKey(target))) {
                added.add(target);
            } else if (!isOurs) {
                kept.add(table.key(row));
            }
        }
        held.values().removeIf(entity -> entity.touched);
        if (!table.hasNaturalKeys()) {
            held.values().forEach(table::delete);
        }
        table.persist(added);
        table.flush();
    }

    private boolean isTaken(BiConsumer<E, FactRow> reader, FactRow row) {
        if (taken.isEmpty()) {
            return false;
        }
        E packaged = table.create();
        reader.accept(packaged, row);
        return taken.contains(table.uniqueBesideKey(packaged));
    }

    /** Whether a row could be read: not where it is of a row that somebody deleted here. */
    private boolean read(BiConsumer<E, FactRow> reader, E target, FactRow row) {
        try {
            reader.accept(target, row);
            return true;
        } catch (MalformedRowException wrong) {
            if (wrong.code() == UserErrorCode.NOT_FOUND && gone.get().contains(lower(row.text(wrong.column())))) {
                return false;
            }
            throw wrong;
        }
    }

    /** What happened, to be kept. */
    PackagedLoadEntity report(int read, long updated) {
        var report = new PackagedLoadEntity();
        report.loadedAt = Instant.now();
        report.edition = Edition.current().number();
        report.name = table.file();
        report.rowsRead = read;
        report.rowsAdded = added.size();
        report.rowsUpdated = Math.toIntExact(updated);
        report.rowsRemoved = table.hasNaturalKeys() ? 0 : held.size();
        report.rowsKept = kept.size();
        report.keptKeys = table.hasNaturalKeys() && !kept.isEmpty() ? String.join(",", kept) : null;
        return report;
    }

    /** The same in words. */
    String words(PackagedLoadEntity report) {
        return "%s: %d rows read, %d added".formatted(report.name, report.rowsRead, report.rowsAdded)
                + some(report.rowsUpdated, "updated")
                + some(report.rowsKept, "left as somebody changed or deleted them here")
                + some(report.rowsRemoved, "removed that are packaged no more")
                + some(table.hasNaturalKeys() ? held.size() : 0, "kept that are packaged no more");
    }

    private static String some(long count, String what) {
        return count == 0 ? "" : ", %d %s".formatted(count, what);
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
