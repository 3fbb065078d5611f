package dev.headroom.quality;

import dev.headroom.estimate.Amount;
import dev.headroom.quant.Quant;
import java.util.List;

/**
 * What formats lose against the unquantized weights: mean KL divergence as {@link ComparableQuality} has it, and 0
 * where nothing measurable is lost. F16 itself diverges by 0.0006 from the F16 baseline of that table, in rounding
 * alone, and Q8_0 by 0.0014, which moves perplexity by 0.0027, twice as much as F16's 0.0015. The next format, Q6_K, is
 * at 0.0055 and moves it by 0.022. The limit stands between Q8_0 and Q6_K.
 */
public final class QualityLoss {
    /** Mean KL divergence up to which no loss is measurable, in nats. */
    public static final double MEASURABLE_KLD = 0.002;

    private final ComparableQuality divergence;

    public QualityLoss(List<QuantQuality> qualities) {
        this.divergence = new ComparableQuality(QualityMeasure.KL_DIVERGENCE, qualities);
    }

    /** In nats; unknown of a format that was not measured. */
    public Amount of(Quant quant) {
        return divergence
                .of(quant)
                .map(measured -> Amount.of(measured.value() <= MEASURABLE_KLD ? 0 : measured.value()))
                .orElse(Amount.UNKNOWN);
    }
}
