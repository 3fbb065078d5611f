package dev.headroom.model;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of models.csv as the snapshot holds them, without a database. */
public final class PackagedModels {
    private PackagedModels() {}

    public static List<Model> read() {
        return PackagedRows.read("models.csv").stream()
                .map(row -> {
                    ModelEntity entity = new ModelEntity();
                    entity.read(row);
                    return Model.of(entity);
                })
                .toList();
    }
}
