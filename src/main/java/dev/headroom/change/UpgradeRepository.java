package dev.headroom.change;

import dev.headroom.change.Upgrade.UpgradedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The loads of packaged tables in the database, which only the loader writes. */
@ApplicationScoped
public class UpgradeRepository {
    private final EntityManager session;

    UpgradeRepository(EntityManager session) {
        this.session = session;
    }

    /** The latest upgrades, the last one first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Upgrade> latest(int limit) {
        Map<Long, List<Tuple>> byTransaction = ((List<Tuple>) session.createNativeQuery("""
                        select transaction_id, loaded_at, edition, name, rows_read, rows_added, rows_updated,
                               rows_removed, rows_kept, kept_keys
                        from packaged_load
                        where transaction_id in
                            (select transaction_id from packaged_load group by 1 order by max(id) desc limit :limit)
                        order by id desc""", Tuple.class)
                        .setParameter("limit", limit)
                        .getResultList())
                .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get(0, Long.class), LinkedHashMap::new, Collectors.toList()));
        return byTransaction.values().stream().map(UpgradeRepository::upgrade).toList();
    }

    private static Upgrade upgrade(List<Tuple> rows) {
        Tuple last = rows.get(0);
        return new Upgrade(
                last.get(0, Long.class).toString(),
                last.get(1, Instant.class),
                last.get(2, Integer.class),
                rows.stream().map(UpgradeRepository::table).toList());
    }

    private static UpgradedTable table(Tuple row) {
        String keys = row.get(9, String.class);
        return new UpgradedTable(
                row.get(3, String.class),
                row.get(4, Integer.class),
                row.get(5, Integer.class),
                row.get(6, Integer.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                keys == null ? List.of() : List.of(keys.split(",")));
    }
}
