package dev.headroom.score;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import java.util.stream.LongStream;

/** The rows of model_scores.csv as the snapshot holds them, without a database. */
public final class PackagedScores {
    private static final ModelScoreFacts FACTS = new ModelScoreFacts();

    private PackagedScores() {}

    public static List<ModelScore> read() {
        List<FactRow> rows = PackagedRows.read("model_scores.csv");
        return LongStream.range(0, rows.size())
                .mapToObj(n -> score(n, rows.get((int) n)))
                .toList();
    }

    private static ModelScore score(long id, FactRow row) {
        var entity = new ModelScoreEntity();
        entity.id = id;
        FACTS.read(entity, row);
        return FACTS.record(entity);
    }
}
