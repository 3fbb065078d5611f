package dev.headroom.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Rows of other tables that refer to one. Table and column names are the program's own, never a client's. */
@ApplicationScoped
public class References {
    private final EntityManager session;

    References(EntityManager session) {
        this.session = session;
    }

    /** How many rows there are. */
    public long count(String table, String column, Object value) {
        return (Long) session.createNativeQuery(
                        "select count(*) from " + table + " where " + column + " = :value", Long.class)
                .setParameter("value", value)
                .getSingleResult();
    }

    public void delete(String table, String column, Object value) {
        session.createNativeQuery("delete from " + table + " where " + column + " = :value")
                .setParameter("value", value)
                .executeUpdate();
    }

    /** Has the rows that refer to one row refer to another. */
    void move(String table, String column, Object from, Object into) {
        session.createNativeQuery(
                        "update %s set %s = :into where %s".formatted(table, column, isHeld("", column, "from", from)))
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Deletes the rows that would be as others are once they were moved. */
    void deleteRepeated(String table, String column, Object from, Object into) {
        String facts = "to_jsonb(%s) - array['id', 'packaged_key', 'version', 'touched', '" + column + "']";
        session.createNativeQuery("delete from %s f where %s and exists (select from %s i where %s and %s = %s)"
                        .formatted(
                                table,
                                isHeld("f.", column, "from", from),
                                table,
                                isHeld("i.", column, "into", into),
                                facts.formatted("f"),
                                facts.formatted("i")))
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    /** Names are told apart without case. */
    private static String isHeld(String alias, String column, String parameter, Object value) {
        return value instanceof String
                ? "lower(%s%s) = lower(:%s)".formatted(alias, column, parameter)
                : "%s%s = :%s".formatted(alias, column, parameter);
    }

    /** Has links to a row lead to another one, now and when the first one is gone. */
    void redirect(String table, Object fromId, Object intoId) {
        session.createNativeQuery("select cast(merge_slugs(:merged, :from, :into) as text)", String.class)
                .setParameter("merged", table)
                .setParameter("from", fromId)
                .setParameter("into", intoId)
                .getSingleResult();
    }
}
