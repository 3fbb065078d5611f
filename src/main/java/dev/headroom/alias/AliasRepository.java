package dev.headroom.alias;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.KeylessTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Other names in the database. */
@ApplicationScoped
public class AliasRepository implements BulkTable<AliasEntity>, KeylessTable<AliasEntity> {
    private final AliasFacts facts;

    AliasRepository(AliasFacts facts) {
        this.facts = facts;
    }

    @Override
    public String file() {
        return "aliases.csv";
    }

    @Override
    public String table() {
        return "alias";
    }

    @Override
    public AliasEntity create() {
        return new AliasEntity();
    }

    @Override
    public AliasFacts facts() {
        return facts;
    }

    /** All other names as the snapshot holds them. */
    public List<Alias> snapshot() {
        return rows().map(facts::record).toList();
    }
}
