package dev.headroom.estimate;

/** How a model is spread over several devices. */
public enum DeviceSplit implements Described {
    LAYER("Each holds some of the layers; a token passes one after another."),
    TENSOR("Each holds a part of every layer; all work on a token together.");

    private final String description;

    DeviceSplit(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
