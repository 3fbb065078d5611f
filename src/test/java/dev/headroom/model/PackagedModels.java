package dev.headroom.model;

import dev.headroom.facts.PackagedRows;
import dev.headroom.rating.Ratings;
import dev.headroom.score.PackagedScores;
import java.util.List;
import java.util.function.Consumer;

/** The rows of models.csv as the snapshot holds them, without a database. */
public final class PackagedModels {
    private static final Ratings RATINGS = new Ratings(PackagedScores.read());

    private PackagedModels() {}

    public static List<Model> read() {
        return read(model -> {});
    }

    /** The same rows, as if nobody had named their architectures. */
    public static List<Model> readWithoutArchitecture() {
        return read(model -> model.architecture = null);
    }

    private static List<Model> read(Consumer<ModelEntity> change) {
        var facts = new ModelRowFacts();
        return PackagedRows.read("models.csv").stream()
                .map(row -> {
                    ModelEntity entity = new ModelEntity();
                    facts.read(entity, row);
                    entity.ratings = RATINGS.of(entity.huggingFaceId);
                    change.accept(entity);
                    return facts.record(entity);
                })
                .toList();
    }
}
