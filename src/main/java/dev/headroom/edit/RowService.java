package dev.headroom.edit;

import dev.headroom.error.UserErrorCode;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Creating, updating and deleting rows of one kind that have a slug; to be called within {@link Changes#make}.
 *
 * @param <E> the entity
 * @param <I> the input, whose fields are null where they are not given
 * @param <R> the record that the snapshot holds
 */
public abstract class RowService<E, I, R> {
    private final InputValidation inputs;
    private final PanacheRepository<E> rows;

    protected RowService(InputValidation inputs, PanacheRepository<E> rows) {
        this.inputs = inputs;
        this.rows = rows;
    }

    /** A new entity with the natural key that the input gives. */
    protected abstract E blank(I input);

    /** Takes over what the input gives. */
    protected abstract void apply(I input, E row);

    /** What a row may lack. */
    protected abstract List<OptionalFact<I, E>> optionalFacts();

    protected abstract R record(E row);

    protected abstract String slug(E row);

    protected abstract int version(E row);

    /** The input fields of what a row may lack. */
    public Set<String> optionalFields() {
        return optionalFacts().stream().map(OptionalFact::field).collect(Collectors.toUnmodifiableSet());
    }

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

    /** @throws RefusedException for facts that are missing or cannot be meant, or a key that another row has */
    public R create(I input) {
        inputs.checkNew(input);
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
        apply(input, row);
        rows.persistAndFlush(row);
        return record(row);
    }

    /**
     * Changes what the input gives, and makes unknown what {@code unset} names.
     *
     * @param unset fields of the input; null for none
     * @throws RefusedException for an unknown slug, facts that cannot be meant, or a row that has another version than
     *     expected
     */
    public R update(String slug, I input, List<String> unset, Integer expectedVersion) {
        inputs.checkUpdate(input);
        List<OptionalFact<I, E>> forgotten =
                OptionalFact.named(unset == null ? List.of() : unset, optionalFacts(), input);
        E row = require(slug);
        if (expectedVersion != null && expectedVersion != version(row)) {
            throw new RefusedException(
                    "expectedVersion",
                    UserErrorCode.CONFLICT,
                    "expectedVersion is %d, but the row is at version %d".formatted(expectedVersion, version(row)));
        }
        apply(input, row);
        forgotten.forEach(fact -> fact.forget().accept(row));
        rows.flush();
        return record(row);
    }

    /** @throws RefusedException for an unknown slug, or a row that others refer to unless {@code cascade} */
    public R delete(String slug, boolean cascade) {
        E row = require(slug);
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
        R record = record(row);
        rows.delete(row);
        return record;
    }

    private E require(String slug) {
        return find(slug)
                .orElseThrow(() -> new RefusedException(
                        "slug",
                        UserErrorCode.NOT_FOUND,
                        "slug: the catalog holds nothing with the slug \"" + slug + "\""));
    }

    private Optional<E> find(String slug) {
        return rows.find("lower(slug) = lower(?1)", slug).firstResultOptional();
    }
}
