package dev.headroom.estimate;

/**
 * What one card of several unlike ones holds of a model.
 *
 * @param layers layers of the model
 * @param layersShare the same ÷ all layers
 * @param readShare share of the weights that a token reads
 * @param kvCacheGb key-value cache of its layers, in 10^9 bytes
 * @param requiredGb all that it has to hold, in 10^9 bytes
 * @param usableGb what a model may use of its memory, in 10^9 bytes
 */
public record CardShare(
        int layers, double layersShare, double readShare, Amount kvCacheGb, Amount requiredGb, Amount usableGb) {
    /** Share of its memory that is needed. */
    Amount load() {
        return requiredGb.dividedBy(usableGb);
    }

    /** What finds no room, in 10^9 bytes. */
    Amount overflowGb() {
        return requiredGb.minus(usableGb).map(gb -> Math.max(0, gb));
    }
}
