package dev.headroom.quality;

import dev.headroom.quant.Quant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Measurements of one kind that formats can be compared by: llama.cpp's tables, of Llama 3 8B on wikitext-2. A format
 * that was measured with and without an importance matrix counts with.
 */
public record ComparableQuality(QualityMeasure measure, List<QuantQuality> measured) {
    private static final String TABLES = "llama.cpp examples/perplexity/README.md";
    private static final Comparator<QuantQuality> WITH_MATRIX_FIRST =
            Comparator.comparing(one -> !Boolean.TRUE.equals(one.importanceMatrix()));

    public ComparableQuality {
        measured = measured.stream()
                .filter(one -> one.getMeasure() == measure && one.source().contains(TABLES))
                .sorted(WITH_MATRIX_FIRST)
                .toList();
    }

    /** Empty for a format that was not measured so. */
    public Optional<QuantQuality> of(Quant quant) {
        return measured.stream()
                .filter(one -> one.name().equalsIgnoreCase(quant.name()))
                .findFirst();
    }
}
