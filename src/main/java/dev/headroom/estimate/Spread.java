package dev.headroom.estimate;

import java.util.List;
import java.util.stream.Stream;

/**
 * The devices that a model is spread over.
 *
 * @param devices how many, the hardware that is asked about among them
 * @param split how it is spread
 * @param others those beside that hardware where they are not of its kind; empty where all are equal
 */
public record Spread(int devices, DeviceSplit split, List<OtherCard> others) {
    /** One device. */
    static final Spread NONE = equal(1, DeviceSplit.LAYER);

    public Spread {
        others = List.copyOf(others);
    }

    /** Devices as the hardware that is asked about. */
    public static Spread equal(int devices, DeviceSplit split) {
        return new Spread(devices, split, List.of());
    }

    /** That hardware and others. */
    public static Spread with(List<OtherCard> others, DeviceSplit split) {
        return new Spread(1 + others.size(), split, others);
    }

    /** Whether all devices work on each layer together. */
    boolean byTensor() {
        return devices > 1 && split == DeviceSplit.TENSOR;
    }

    /** Whether devices of several kinds hold some of the layers each. */
    boolean byUnlikeLayers() {
        return !others.isEmpty() && split == DeviceSplit.LAYER;
    }

    /** Each kind of device, the hardware that is asked about first. */
    Stream<HardwareShape> shapes(HardwareShape first) {
        return Stream.concat(Stream.of(first), others.stream().map(OtherCard::shape));
    }

    /**
     * Key-value heads that all devices keep: a head cannot be divided, so that devices of a tensor split beside which
     * there are too few keep the same (vLLM and SGLang).
     */
    double keptHeads(int kvHeads) {
        return byTensor() ? devices * Math.ceil((double) kvHeads / devices) : kvHeads;
    }
}
