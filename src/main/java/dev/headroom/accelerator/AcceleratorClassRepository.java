package dev.headroom.accelerator;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Accelerator classes in the database. */
@ApplicationScoped
public class AcceleratorClassRepository implements PackagedTable<AcceleratorClassEntity> {
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
        return row.text("class");
    }

    @Override
    public String keyOf(AcceleratorClassEntity accelerator) {
        return accelerator.slug;
    }

    @Override
    public AcceleratorClassEntity create() {
        return new AcceleratorClassEntity();
    }

    @Override
    public BiConsumer<AcceleratorClassEntity, FactRow> reader() {
        return AcceleratorClassEntity::read;
    }

    /** All classes as the snapshot holds them. */
    public List<AcceleratorClass> snapshot() {
        return rows().map(AcceleratorClass::of).toList();
    }
}
