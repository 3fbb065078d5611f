package dev.headroom.gpu;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of gpus.csv as the snapshot holds them, without a database. */
public final class PackagedGpus {
    private PackagedGpus() {}

    public static List<Gpu> read() {
        var facts = new GpuFacts();
        return PackagedRows.read("gpus.csv").stream()
                .map(row -> {
                    GpuEntity entity = new GpuEntity();
                    facts.read(entity, row);
                    return facts.record(entity);
                })
                .toList();
    }
}
