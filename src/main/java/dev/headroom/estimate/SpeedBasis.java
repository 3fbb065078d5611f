package dev.headroom.estimate;

/** What a speed rests on. */
public enum SpeedBasis implements Described {
    MEASURED("Measurements of this hardware, model and quantization."),
    SCALED("Measurements of this hardware with other models or quantizations, or on one device without weights in "
            + "system memory."),
    MODELLED(
            "A formula whose constants are fitted to measurements of like hardware or, with method SIMPLE, published.");

    private final String description;

    SpeedBasis(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
