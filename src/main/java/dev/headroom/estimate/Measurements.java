package dev.headroom.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** What was measured on one GPU or device, ready to scale computed speeds. */
public final class Measurements {
    /** Nothing was measured. */
    public static final Measurements NONE = new Measurements(List.of());

    private final Map<String, List<Measurement>> byModelAndQuant;
    private final Map<String, MeasuredScale> ofOtherFormats;
    private final MeasuredScale denseOfOthers;
    private final MeasuredScale mixtureOfOthers;

    public Measurements(List<Measurement> all) {
        byModelAndQuant = all.stream()
                .collect(
                        Collectors.groupingBy(one -> key(one.model(), one.quant()), TreeMap::new, Collectors.toList()));
        ofOtherFormats = new HashMap<>();
        all.forEach(one -> ofOtherFormats.computeIfAbsent(
                one.model(),
                model -> MeasuredScale.ofOtherFormats(byModelAndQuant.values(), one.mixtureOfExperts(), model)));
        denseOfOthers = MeasuredScale.ofOthers(byModelAndQuant.values(), false);
        mixtureOfOthers = MeasuredScale.ofOthers(byModelAndQuant.values(), true);
    }

    /**
     * How to scale the computed speed of a model with that many tokens in the cache.
     *
     * @param computedAt its computed speed at a depth
     */
    MeasuredScale scale(
            QuantizedModel model, boolean mixtureOfExperts, double depthTokens, DoubleUnaryOperator computedAt) {
        MeasuredScale ofOthers = mixtureOfExperts ? mixtureOfOthers : denseOfOthers;
        if (model.name().isEmpty() || model.quant().isEmpty()) {
            return ofOthers;
        }
        String name = model.name().get();
        List<Measurement> same = byModelAndQuant.get(key(name, model.quant().get()));
        return same == null
                ? ofOtherFormats.getOrDefault(name, ofOthers)
                : MeasuredScale.ofSame(same, depthTokens, computedAt);
    }

    private static String key(String model, String quant) {
        return model + '\t' + quant.toLowerCase(Locale.ROOT);
    }
}
