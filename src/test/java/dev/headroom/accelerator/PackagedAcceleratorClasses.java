package dev.headroom.accelerator;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of accelerator_classes.csv as the snapshot holds them, without a database. */
public final class PackagedAcceleratorClasses {
    private PackagedAcceleratorClasses() {}

    public static List<AcceleratorClass> read() {
        var facts = new AcceleratorClassFacts();
        return PackagedRows.read("accelerator_classes.csv").stream()
                .map(row -> {
                    AcceleratorClassEntity entity = new AcceleratorClassEntity();
                    facts.read(entity, row);
                    return facts.record(entity);
                })
                .toList();
    }
}
