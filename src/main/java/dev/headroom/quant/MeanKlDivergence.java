package dev.headroom.quant;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Mean KL divergence of a format from the F16 weights, as llama.cpp publishes it for Llama 3 8B on wikitext-2: measurements of
 * one model and corpus, so that formats can be compared. A format measured with and without an importance matrix counts with.
 */
public record MeanKlDivergence(List<QuantQuality> measured) {
    private static final String METRIC = "mean_kld_vs_f16";

    public MeanKlDivergence {
        measured = measured.stream().filter(one -> one.metric().equals(METRIC)).toList();
    }

    /** Empty for a format that was not measured so. */
    public OptionalDouble of(Quant quant) {
        return measured.stream().filter(one -> one.name().equalsIgnoreCase(quant.name()))
                .sorted(Comparator.comparing(one -> !Boolean.TRUE.equals(one.importanceMatrix()))).mapToDouble(QuantQuality::value).findFirst();
    }
}
