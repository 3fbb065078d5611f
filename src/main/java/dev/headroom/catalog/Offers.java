package dev.headroom.catalog;

import dev.headroom.estimate.Amount;
import dev.headroom.model.Model;
import dev.headroom.quality.QualityLoss;
import dev.headroom.quant.Quant;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.OfferedFormats;
import dev.headroom.weights.QuantLadder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The formats that models are offered in, each worked out when it is first asked for. */
final class Offers {
    private final Amount balanceBits;
    private final QualityLoss quality;
    private final Map<String, OfferedFormats> bySlug = new ConcurrentHashMap<>();

    Offers(QuantLadder ladder, QualityLoss quality) {
        this.balanceBits = ladder.best().map(Quant::bitsPerWeight).orElse(Amount.UNKNOWN);
        this.quality = quality;
    }

    OfferedFormats of(Model model, Supplier<List<ModelQuant>> standard, Supplier<List<ModelQuant>> published) {
        return bySlug.computeIfAbsent(
                model.slug(), slug -> OfferedFormats.of(standard.get(), published.get(), balanceBits, quality));
    }
}
