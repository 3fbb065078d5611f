package dev.headroom.estimate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured on one hardware, ready to scale computed speeds. */
public final class Measurements {
    /** Nothing was measured. */
    public static final Measurements NONE = new Measurements(List.of());

    private final Map<String, List<Measurement>> byModel;
    private final MeasuredScale ofOthers;

    public Measurements(List<Measurement> all) {
        byModel = all.stream().collect(Collectors.groupingBy(Measurement::model));
        ofOthers = MeasuredScale.ofOthers(all);
    }

    /** How to scale the computed speed of a model. */
    MeasuredScale scale(QuantizedModel model) {
        List<Measurement> ofModel = byModel.get(model.name());
        if (ofModel != null) {
            List<Measurement> same = ofModel.stream()
                    .filter(one -> one.quant().equalsIgnoreCase(model.quant()))
                    .toList();
            if (!same.isEmpty()) {
                return MeasuredScale.ofSame(same);
            }
        }
        return ofOthers;
    }
}
