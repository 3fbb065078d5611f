package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes;
import dev.headroom.score.ModelScore;
import dev.headroom.score.ModelScoreInput;
import dev.headroom.score.ModelScoreService;
import dev.headroom.web.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Published scores of models. */
@Singleton
final class ScoreRows extends KeylessRows<ModelScoreInput, ModelScore> {
    ScoreRows(Access access, Changes changes, ModelScoreService scores) {
        super(access, changes, scores, "ModelScore");
    }

    @Override
    public String path() {
        return "scores";
    }

    @Override
    public String one() {
        return "score";
    }

    @Override
    public String many() {
        return "scores";
    }

    @Override
    Stream<ModelScore> all(Catalog catalog) {
        return catalog.scoresByModel().values().stream().flatMap(List::stream);
    }

    @Override
    String key(ModelScore score) {
        return score.key();
    }

    @Override
    public Row row(ModelScore score) {
        return new Row(
                score.key(),
                score.huggingFaceId(),
                words(
                        score.benchmark() + ": " + Format.number(score.score()),
                        score.evaluator(),
                        score.conditions(),
                        score.asOf()),
                0,
                List.of(score.source()),
                "");
    }
}
