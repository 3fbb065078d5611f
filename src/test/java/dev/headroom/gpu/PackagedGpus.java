package dev.headroom.gpu;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of gpus.csv as the snapshot holds them, without a database. */
public final class PackagedGpus {
    private PackagedGpus() {}

    public static List<Gpu> read() {
        return PackagedRows.read("gpus.csv").stream()
                .map(row -> {
                    GpuEntity entity = new GpuEntity();
                    entity.read(row);
                    return Gpu.of(entity);
                })
                .toList();
    }
}
