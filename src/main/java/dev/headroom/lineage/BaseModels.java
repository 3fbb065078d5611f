package dev.headroom.lineage;

import dev.headroom.facts.DerivedFiles;
import dev.headroom.model.Model;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What models were made of by further training.
 *
 * @param bases the base by the model, each by its identifier on Hugging Face
 */
record BaseModels(Map<String, String> bases) {
    /** How a row's remarks name the base whose shape it has. */
    private static final Pattern NOTED = Pattern.compile("arch fields from base (\\S+) of this catalog");

    /** Reads the packaged table. */
    static BaseModels packaged() {
        return new BaseModels(DerivedFiles.rows("base_models.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("hf_id"), row -> row.text("base_model"))));
    }

    /** The identifier of the base; empty where none is known. */
    Optional<String> of(Model model) {
        return Optional.ofNullable(bases.get(model.huggingFaceId()))
                .or(() -> Optional.ofNullable(model.notes())
                        .flatMap(notes -> NOTED.matcher(notes).results().findFirst())
                        .map((MatchResult found) -> found.group(1)));
    }
}
