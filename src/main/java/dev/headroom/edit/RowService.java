package dev.headroom.edit;

import dev.headroom.access.Actor;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.error.UnavailableException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.Facts;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Creating, updating and deleting rows of one kind that have a slug: each a change of its own, under the name of who
 * asked for it.
 *
 * @param <E> the entity
 * @param <I> the input, whose fields are null where they are not given
 * @param <R> the record that the snapshot holds
 */
public abstract class RowService<E, I, R> {
    /** What the argument of an update says of itself. */
    public static final String UNSET =
            "Optional input fields whose facts are to be unknown again, such as releaseDate.";

    private final Changes changes;
    private final Facts<E, I, R> facts;
    private final PanacheRepository<E> rows;

    protected RowService(Changes changes, Facts<E, I, R> facts, PanacheRepository<E> rows) {
        this.changes = changes;
        this.facts = facts;
        this.rows = rows;
    }

    Changes changes() {
        return changes;
    }

    /** What is declared of the rows. */
    public Facts<E, I, R> facts() {
        return facts;
    }

    /** A new entity with the natural key that the input gives. */
    protected abstract E blank(I input);

    protected abstract String slug(E row);

    protected abstract int version(E row);

    /** Refuses what no declaration of a single fact tells. */
    protected void check(I input) {}

    /** Refuses a row that no declaration of a single fact tells to be wrong, as it would be after the change. */
    protected void checkWhole(E row) {}

    /** Refuses to delete a row that is needed though no other refers to it. */
    protected void checkDeletion(E row) {}

    /** How many rows refer to it, by what they are called: {@code benchmarks}. */
    protected Map<String, Long> references(E row) {
        return Map.of();
    }

    /** Deletes the rows that refer to it. */
    protected void deleteReferences(E row) {}

    /** The input field that the slug is made of. */
    protected String keyField() {
        return "name";
    }

    /** Whether the key belongs to a row of another kind that must not share it. */
    protected boolean isTakenElsewhere(String slug) {
        return false;
    }

    /**
     * Adds a row, or is refused for facts that are missing or not valid, or a key that another row has.
     *
     * @throws UnavailableException while the database is away
     */
    public Outcome<R> create(Actor actor, I input) throws ApiException {
        return changes.make(actor, () -> create(input));
    }

    /**
     * Changes what the input gives, and makes unknown what {@code unset} names. It is refused for an unknown slug,
     * facts that are not valid, or a row that has another version than expected.
     *
     * @param unset fields of the input; null for none
     * @throws UnavailableException while the database is away
     */
    public Outcome<R> update(
            Actor actor, String slug, I input, @Nullable List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return changes.make(actor, () -> update(slug, input, unset == null ? List.of() : unset, expectedVersion));
    }

    /**
     * Deletes a row, or is refused for an unknown slug, or a row that others refer to.
     *
     * @param cascade deletes those too; null for false
     * @throws UnavailableException while the database is away
     */
    public Outcome<R> delete(Actor actor, String slug, @Nullable Boolean cascade) throws ApiException {
        return changes.make(actor, () -> delete(slug, Boolean.TRUE.equals(cascade)));
    }

    private R create(I input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        E row = blank(input);
        String slug = slug(row);
        if (slug.isEmpty()) {
            throw new RefusedException(
                    keyField(),
                    UserErrorCode.INVALID,
                    keyField() + " must hold a letter or digit of ASCII, which its slug is made of");
        }
        if (find(slug).isPresent() || isTakenElsewhere(slug)) {
            throw new RefusedException(
                    keyField(),
                    UserErrorCode.TAKEN,
                    keyField() + " gives the slug \"" + slug + "\", which another row has");
        }
        check(input);
        facts.begin(row);
        facts.apply(input, row);
        checkWhole(row);
        rows.persistAndFlush(row);
        return facts.record(row);
    }

    private R update(String slug, I input, List<String> unset, @Nullable Integer expectedVersion) {
        RefusedException.ifAny(facts.complaintsOfUpdate(input));
        RefusedException.ifAny(facts.complaintsOfUnset(unset, input));
        E row = require("slug", slug);
        RefusedException.ifOtherVersion(version(row), expectedVersion);
        check(input);
        facts.apply(input, row);
        facts.forget(unset, row);
        checkWhole(row);
        rows.flush();
        return facts.record(row);
    }

    private R delete(String slug, boolean cascade) {
        E row = require("slug", slug);
        Map<String, Long> references = references(row);
        if (cascade) {
            deleteReferences(row);
        } else if (!references.isEmpty()) {
            throw new RefusedException(
                    "slug",
                    UserErrorCode.IN_USE,
                    "slug names a row that others refer to: "
                            + references.entrySet().stream()
                                    .map(one -> one.getValue() + " " + one.getKey())
                                    .collect(Collectors.joining(", "))
                            + "; cascade: true deletes them too");
        }
        checkDeletion(row);
        R record = facts.record(row);
        rows.delete(row);
        return record;
    }

    /** The row that an argument names. */
    E require(String argument, String slug) {
        return find(slug).orElseThrow(() -> RefusedException.notFound(argument, slug));
    }

    Optional<E> find(String slug) {
        return rows.find("lower(slug) = lower(?1)", slug).firstResultOptional();
    }
}
