package dev.headroom.edit;

import dev.headroom.access.Actor;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.error.UnavailableException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.Facts;
import dev.headroom.facts.PackagedEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that other tables refer to, and links from outside, too: they can be renamed and merged, what refers to them
 * follows, and their former slugs lead on.
 *
 * @param <E> the entity
 * @param <I> the input, whose fields are null where they are not given
 * @param <R> the record that the snapshot holds
 */
public abstract class LinkedRowService<E extends PackagedEntity, I, R> extends RowService<E, I, R> {
    /** What an argument of a merge says of itself. */
    public static final String TAKE_UNKNOWN_FACTS =
            "Take facts that are unknown of the row that stays from the one that goes, with its sources.";

    /** The same. */
    public static final String DESPITE_DIFFERENCES =
            "Merge them although facts that are known of both differ; those of the row that stays are kept.";

    private final BulkTable<E> table;
    private final References references;

    protected LinkedRowService(Changes changes, Facts<E, I, R> facts, BulkTable<E> table, References references) {
        super(changes, facts, table);
        this.table = table;
        this.references = references;
    }

    /** Rows that cannot be without it, and are deleted with it. */
    protected abstract List<Reference<E>> dependent();

    /** Rows that name it, and may do so while it is not there. */
    protected abstract List<Reference<E>> naming();

    /** The argument of a rename. */
    protected abstract String renamedBy();

    /**
     * The slug that a key gives.
     *
     * @throws RefusedException for a text that is no key
     */
    protected abstract String slugOf(String key);

    /** Gives a row another key. */
    protected abstract void rename(E row, String key);

    @Override
    protected Map<String, Long> references(E row) {
        Map<String, Long> counts = new LinkedHashMap<>();
        dependent().forEach(one -> {
            long count = references.count(one.table(), one.column(), one.value().apply(row));
            if (count > 0) {
                counts.put(one.rows(), count);
            }
        });
        return counts;
    }

    @Override
    protected void deleteReferences(E row) {
        dependent()
                .forEach(one ->
                        references.delete(one.table(), one.column(), one.value().apply(row)));
    }

    /**
     * Gives a row another key. Its former slug leads on, and what names it follows. It is refused for an unknown slug,
     * a text that is no key, a key that another row has, or a row that has another version than expected.
     *
     * @throws UnavailableException while the database is away
     */
    public Outcome<R> rename(Actor actor, String slug, String key, @Nullable Integer expectedVersion)
            throws ApiException {
        return changes().make(actor, () -> rename(slug, key, expectedVersion));
    }

    private R rename(String slug, String key, @Nullable Integer expectedVersion) {
        E row = require("slug", slug);
        RefusedException.ifOtherVersion(version(row), expectedVersion);
        String made = slugOf(key);
        if (!made.equals(slug(row)) && (find(made).isPresent() || isTakenElsewhere(made))) {
            throw new RefusedException(
                    renamedBy(),
                    UserErrorCode.TAKEN,
                    renamedBy() + " gives the slug \"" + made + "\", which another row has");
        }
        List<Object> before =
                naming().stream().map(one -> one.value().apply(row)).toList();
        rename(row, key);
        table.flush();
        for (int i = 0; i < before.size(); i++) {
            Reference<E> one = naming().get(i);
            references.move(
                    one.table(), one.column(), before.get(i), one.value().apply(row));
        }
        return facts().record(row);
    }

    /**
     * How two rows that describe the same thing become one.
     *
     * @param takeUnknownFacts whether facts that are unknown of the row that stays are taken from the other
     * @param despiteDifferences whether what is known of both may differ; that of the row that stays is kept
     */
    public record Merge(boolean takeUnknownFacts, boolean despiteDifferences) {
        /** Null arguments of a mutation are those left out. */
        public static Merge of(@Nullable Boolean takeUnknownFacts, @Nullable Boolean despiteDifferences) {
            return new Merge(Boolean.TRUE.equals(takeUnknownFacts), Boolean.TRUE.equals(despiteDifferences));
        }
    }

    /**
     * Makes one row of two that describe the same thing: what refers to the first refers to the second then, and the
     * first one's slugs lead there. It is refused for an unknown slug, a row and itself, or facts that differ.
     *
     * @throws UnavailableException while the database is away
     */
    public Outcome<R> merge(Actor actor, String from, String into, Merge how) throws ApiException {
        return changes().make(actor, () -> merge(require("from", from), require("into", into), how));
    }

    private R merge(E from, E into, Merge how) {
        if (from.id.equals(into.id)) {
            throw new RefusedException("into", UserErrorCode.INVALID, "into names the same row as from");
        }
        List<String> differences = facts().differences(from, into);
        if (!differences.isEmpty() && !how.despiteDifferences()) {
            throw new RefusedException(
                    "from",
                    UserErrorCode.CONFLICT,
                    "from and into differ in " + String.join(", ", differences)
                            + ": correct one of them, or keep those of into with despiteDifferences: true");
        }
        if (how.takeUnknownFacts()) {
            facts().complete(into, from);
        }
        table.flush();
        Stream.concat(dependent().stream(), naming().stream()).forEach(one -> {
            Object before = one.value().apply(from);
            Object after = one.value().apply(into);
            references.deleteRepeated(one.table(), one.column(), before, after);
            references.move(one.table(), one.column(), before, after);
        });
        references.redirect(table.table(), from.id, into.id);
        table.delete(from);
        table.flush();
        return facts().record(into);
    }
}
