package dev.headroom.estimate;

/** What a speed rests on, the strongest first. */
public enum SpeedBasis implements Described {
    MEASURED("Measurements of this hardware, model and quantization."),
    SCALED("Measurements of this hardware with other models or quantizations, or on one device without weights in "
            + "system memory."),
    MODELLED("A formula whose constants are fitted to measurements of like hardware."),
    DECLARED("What the accelerator class declares of hardware that nobody measured and no fit describes: the interval "
            + "is wide."),
    RULE_OF_THUMB("Method SIMPLE: memory bandwidth ÷ memory × a published efficiency.");

    private final String description;

    SpeedBasis(String description) {
        this.description = description;
    }

    /** What a speed rests on that rests on both. */
    SpeedBasis weaker(SpeedBasis other) {
        return compareTo(other) > 0 ? this : other;
    }

    @Override
    public String description() {
        return description;
    }
}
