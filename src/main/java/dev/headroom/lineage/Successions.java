package dev.headroom.lineage;

import dev.headroom.facts.DerivedFiles;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Successors that are known otherwise than by the rule.
 *
 * @param successors by the identifier on Hugging Face of the earlier; empty where there is none, whatever the rule says
 */
record Successions(Map<String, Optional<String>> successors) {
    /** Reads the packaged table. */
    static Successions packaged() {
        return new Successions(DerivedFiles.rows("successions.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("hf_id"), row -> Optional.ofNullable(row.optionalText("superseded_by")))));
    }
}
