package dev.headroom.edit;

import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.Facts;
import dev.headroom.facts.PackagedEntity;
import dev.headroom.facts.PackagedTable;
import java.util.Optional;

/**
 * Adding and deleting rows without a slug, which are told apart by their numbers, in the caller's transaction.
 *
 * @param <E> the entity
 * @param <I> the mutations' input
 * @param <R> the record that the catalog holds
 */
public abstract class KeylessService<E extends PackagedEntity, I, R> {
    private final Facts<E, I, R> facts;
    private final PackagedTable<E> rows;
    private final String one;

    /** @param one what a row is called */
    protected KeylessService(Facts<E, I, R> facts, PackagedTable<E> rows, String one) {
        this.facts = facts;
        this.rows = rows;
        this.one = one;
    }

    /** What is declared of the rows. */
    public Facts<E, I, R> facts() {
        return facts;
    }

    /** The number of the row that an identifier names; empty for an identifier of other rows. */
    protected abstract Optional<Long> key(String id);

    /**
     * Takes from the input what is no declared fact of the row.
     *
     * @throws RefusedException for what no declaration of a single fact tells to be wrong
     */
    protected abstract void complete(I input, E row);

    /** @throws RefusedException for facts that are missing or not valid, or name what the catalog does not hold */
    public R add(I input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        E row = rows.create();
        facts.apply(input, row);
        complete(input, row);
        rows.persistAndFlush(row);
        return facts.record(row);
    }

    /** @throws RefusedException for an identifier that no row has */
    public R delete(String id) {
        E row = require(id);
        R deleted = facts.record(row);
        rows.delete(row);
        return deleted;
    }

    protected E require(String id) {
        return key(id).map(rows::findById).orElseThrow(() -> unknown(id));
    }

    /** Why there is no row with an identifier. */
    protected RefusedException unknown(String id) {
        return new RefusedException(
                "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no %s with this id".formatted(one));
    }
}
