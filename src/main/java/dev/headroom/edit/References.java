package dev.headroom.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** Rows of other tables that refer to one. Table and column names are the program's own, never a client's. */
@ApplicationScoped
public class References {
    private final EntityManager session;

    References(EntityManager session) {
        this.session = session;
    }

    /** How many rows there are, by what they are called; empty where there are none. */
    public Map<String, Long> count(String name, String table, String column, Object value) {
        Long rows = (Long) session.createNativeQuery(
                        "select count(*) from " + table + " where " + column + " = :value", Long.class)
                .setParameter("value", value)
                .getSingleResult();
        return rows == 0 ? Map.of() : Map.of(name, rows);
    }

    public void delete(String table, String column, Object value) {
        session.createNativeQuery("delete from " + table + " where " + column + " = :value")
                .setParameter("value", value)
                .executeUpdate();
    }
}
