package dev.headroom.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was measured on one GPU or device, ready to scale computed speeds. */
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
        Optional<List<Measurement>> ofModel = model.name().map(byModel::get);
        if (ofModel.isPresent()) {
            List<Measurement> same = ofModel.get().stream()
                    .filter(one ->
                            model.quant().filter(one.quant()::equalsIgnoreCase).isPresent())
                    .toList();
            if (!same.isEmpty()) {
                return MeasuredScale.ofSame(same);
            }
        }
        return ofOthers;
    }
}
