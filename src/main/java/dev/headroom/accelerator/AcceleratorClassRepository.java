package dev.headroom.accelerator;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Accelerator classes in the database. */
@ApplicationScoped
public class AcceleratorClassRepository implements BulkTable<AcceleratorClassEntity> {
    private final AcceleratorClassFacts facts;

    AcceleratorClassRepository(AcceleratorClassFacts facts) {
        this.facts = facts;
    }

    @Override
    public String file() {
        return "accelerator_classes.csv";
    }

    @Override
    public String table() {
        return "accelerator_class";
    }

    @Override
    public String key(FactRow row) {
        return row.slug("class");
    }

    @Override
    public String keyOf(AcceleratorClassEntity accelerator) {
        return accelerator.slug;
    }

    @Override
    public String keyColumn() {
        return "class";
    }

    @Override
    public ClassCondition uniqueBesideKey(AcceleratorClassEntity accelerator) {
        return accelerator.condition();
    }

    @Override
    public AcceleratorClassEntity create() {
        return new AcceleratorClassEntity();
    }

    @Override
    public AcceleratorClassFacts facts() {
        return facts;
    }

    /** All classes as the snapshot holds them. */
    public List<AcceleratorClass> snapshot() {
        return rows().map(facts::record).toList();
    }
}
