package dev.headroom.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Slugs that rows had before they were renamed, or merged into another one. Each call runs in the caller's transaction.
 */
@ApplicationScoped
public class FormerSlugs {
    private final Session session;

    FormerSlugs(Session session) {
        this.session = session;
    }

    /** The present slug of each model, GPU and device that was renamed or merged, by those that it had before. */
    public Map<String, String> all() {
        return session.createNativeQuery("""
                        select f.slug as former, r.slug as present from former_slug f join (
                            select 'model' as table_name, id, slug from model
                            union all select 'gpu', id, slug from gpu
                            union all select 'device', id, slug from device) r
                          on r.table_name = f.table_name and r.id = f.row_id""", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, other) -> one));
    }

    /** Rows by their slugs, and by those that they had before where no other row has them now. */
    public <E> Map<String, E> with(Map<String, E> bySlug) {
        Map<String, E> found = new HashMap<>(bySlug);
        all().forEach((former, present) -> {
            E row = bySlug.get(present);
            if (row != null) {
                found.putIfAbsent(former, row);
            }
        });
        return found;
    }
}
