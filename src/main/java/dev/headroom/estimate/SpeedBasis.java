package dev.headroom.estimate;

/** What a speed rests on. */
public enum SpeedBasis implements Described {
    MEASURED("Measurements of this hardware, model and quantization."),
    SCALED("Measurements of this hardware with other models or quantizations, or on one device without weights in "
            + "system memory."),
    MODELLED("A formula whose constants are fitted to measurements of like hardware."),
    RULE_OF_THUMB("Method SIMPLE: memory bandwidth ÷ memory × a published efficiency.");

    private final String description;

    SpeedBasis(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
