package dev.headroom.estimate;

/** Layers that carry a state from token to token instead of a cache; it is kept in f32. */
public sealed interface Stateful extends LayerGroup permits Recurrent, Convolution {
    /** Elements that one layer keeps for one request. */
    Amount elements();

    @Override
    default double cacheBytes(CacheCells cells) {
        return 0;
    }

    @Override
    default double readBytes(double depthTokens, RunOptions options) {
        return 0;
    }

    @Override
    default Amount stateBytes(int parallel) {
        double bytesPerElement = 4;
        return elements().times(parallel * layers()).times(bytesPerElement);
    }

    @Override
    default long maskCells(CacheCells cells) {
        return 0;
    }

    @Override
    default double dequantizedBytes(CacheCells cells) {
        return 0;
    }

    @Override
    default LayerSizes sizes() {
        return LayerSizes.ofState(stateBytes(1));
    }
}
