package dev.headroom.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The change log in the database, which only triggers write. */
@ApplicationScoped
public class ChangeRepository {
    private static final String SELECT = "select id, at, actor, action, table_name, row_key, transaction_id, "
            + "before::text as before, after::text as after from change ";

    private final EntityManager session;

    ChangeRepository(EntityManager session) {
        this.session = session;
    }

    /** The latest changes under a filter, at most {@code limit}, below a number where one is given. */
    @Transactional
    public List<Change> latest(ChangeFilter filter, @Nullable Long below, int limit) {
        NativeQuery<Tuple> query = query(SELECT + """
                where (cast(:below as bigint) is null or id < :below)
                  and (cast(:actor as text) is null or actor = :actor)
                  and (cast(:table as text) is null or table_name = :table)
                  and (cast(:key as text) is null or row_key = :key)
                  and (cast(:action as text) is null or action = :action)
                  and (cast(:transaction as bigint) is null or transaction_id = :transaction)
                order by id desc limit :limit""");
        return query.setParameter("below", below, Long.class)
                .setParameter("actor", filter.actor, String.class)
                .setParameter("table", filter.table, String.class)
                .setParameter("key", filter.key, String.class)
                .setParameter("transaction", filter.transactionNumber(), Long.class)
                .setParameter("action", filter.action == null ? null : filter.action.name(), String.class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(Change::of)
                .toList();
    }

    /** The change with an identifier. */
    @Transactional
    public Optional<Change> find(String id) {
        return Change.number(id).flatMap(this::find);
    }

    /** The change with a number. Runs in the caller's transaction. */
    Optional<Change> find(long number) {
        return query(SELECT + "where id = :id")
                .setParameter("id", number)
                .getResultStream()
                .map(Change::of)
                .findFirst();
    }

    /** Undoes a change in the caller's transaction: {@code OK}, {@code NOT_FOUND} or {@code CONFLICT}. */
    String revert(long number) {
        return outcome("revert_change", number);
    }

    /** Undoes all changes of the transaction that made one, or none, and answers as {@link #revert} does. */
    String revertTransaction(long number) {
        return outcome("revert_transaction", number);
    }

    private String outcome(String function, long number) {
        return (String) session.createNativeQuery("select " + function + "(:id)", String.class)
                .setParameter("id", number)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> query(String sql) {
        return session.createNativeQuery(sql, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", Long.class)
                .addScalar("at", java.time.Instant.class)
                .addScalar("actor", String.class)
                .addScalar("action", String.class)
                .addScalar("table_name", String.class)
                .addScalar("row_key", String.class)
                .addScalar("transaction_id", Long.class)
                .addScalar("before", String.class)
                .addScalar("after", String.class);
    }
}
