package dev.headroom.context;

import dev.headroom.facts.DerivedFiles;
import dev.headroom.facts.FactRow;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Models of which more than one context length is known.
 *
 * @param lengths by identifier on Hugging Face
 */
public record ContextTable(Map<String, ContextLengths> lengths) {
    /** Reads the packaged table. */
    public static ContextTable packaged() {
        return new ContextTable(DerivedFiles.rows("contexts.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("hf_id"), ContextTable::lengths)));
    }

    private static ContextLengths lengths(FactRow row) {
        return new ContextLengths(
                row.optionalSize("made_for"),
                row.optionalSize("ceiling"),
                row.optionalSize("extended"),
                null,
                row.text("source"));
    }

    /**
     * The context lengths of a model.
     *
     * @param contextLength that of its row; null where it is unknown
     * @param basis what the lengths of such rows are
     */
    public ContextLengths of(String huggingFaceId, @Nullable Integer contextLength, ContextBasis basis) {
        ContextLengths known = lengths.get(huggingFaceId);
        return known == null ? ContextLengths.of(contextLength, basis) : known.under(contextLength, basis);
    }
}
