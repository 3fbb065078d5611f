package dev.headroom.estimate;

/**
 * The buffer that llama.cpp computes in, with flash attention. It is as large as the largest of three moments: where a
 * layer needs most; where attention reads a quantized cache, which CUDA copies to f16; and where the scores of the
 * vocabulary are made, for one token of each request or for all. Found with llama.cpp's simulated allocations; 95 % of
 * 2,707 settings of 58 models come out within 2.4 % ({@code estimator/compute_buffers.csv}).
 */
final class ComputeBuffer {
    private static final double BYTES_PER_F16 = 2;
    private static final double BYTES_PER_F32 = 4;
    /** llama.cpp keeps four copies of its inputs when layers are spread, so that devices work at the same time. */
    private static final double FURTHER_COPIES_WHEN_SPREAD = 3;
    /** Hidden states that pass between devices, in copies, as far as allocations of two to eight show. */
    private static final double STATES_OF_FIRST = 4;

    private static final double STATES_OF_OTHERS = 8;
    /** Of the tokens that sparse attention chooses: below that there is nothing to choose (DeepSeek, GLM). */
    private static final long CHOSEN_TOKENS = 2048;
    /** With keys or values alone quantized, models keep all, half or nothing of the queries: half, within 6 %. */
    private static final double QUERIES_OF_ONE = 0.5;

    private ComputeBuffer() {}

    /** Size on all devices together, in bytes. */
    static double bytes(ActivationShape shape, LayerMap layers, CacheCells cells) {
        RunOptions options = cells.options();
        double perElement = BYTES_PER_F32 * cells.computedAtOnce();
        double masks = BYTES_PER_F16 * cells.computedAtOnce() * layers.maskCells(cells);
        double layer = layer(shape, cells, masks, perElement);
        double attention;
        if (layers.unfusedValueDim() == 0) {
            attention = quantized(shape, layers, cells, masks, perElement);
        } else if (options.cache().valueType().isQuantized()) {
            attention = 0;
            layer -= masks + perElement * shape.queryWidth();
        } else {
            attention = unfused(shape, layers, cells, masks);
        }
        double single = Math.max(Math.max(layer, scores(shape, cells)), attention);
        int devices = options.spread().devices();
        if (devices == 1 || options.spread().byTensor()) {
            return devices * single;
        }
        double states = STATES_OF_FIRST + STATES_OF_OTHERS * (devices - 1);
        return devices * (single + FURTHER_COPIES_WHEN_SPREAD * masks) + states * perElement * shape.hiddenSize();
    }

    private static double layer(ActivationShape shape, CacheCells cells, double masks, double perElement) {
        RunOptions options = cells.options();
        double elements = shape.layer().at((double) cells.perStream());
        if (options.cache().keyType().isQuantized()
                && !options.cache().valueType().isQuantized()) {
            elements -= QUERIES_OF_ONE * shape.queryWidth();
        }
        double bytes = masks + perElement * elements + ofRequests(shape.perRequest(), options) + ofPairs(shape, cells);
        return shape.index() > 0 && !attendsToAll(shape, cells)
                ? Math.max(bytes, masks + perElement * (shape.index() + cells.perStream()))
                : bytes;
    }

    /** Whether sparse attention has nothing to choose. */
    private static boolean attendsToAll(ActivationShape shape, CacheCells cells) {
        return shape.index() > 0 && cells.perStream() <= CHOSEN_TOKENS;
    }

    private static double ofRequests(double elements, RunOptions options) {
        return BYTES_PER_F32 * elements * options.requests().parallel();
    }

    /** Each request has its part of the tokens. */
    private static double ofPairs(ActivationShape shape, CacheCells cells) {
        double tokens = cells.computedAtOnce();
        return BYTES_PER_F32
                * shape.perPair()
                * tokens
                * tokens
                / cells.options().requests().parallel();
    }

    /**
     * Where no kernel fuses attention: the scores of all cells, a mask of f32, queries, keys and values, and a copy of
     * the cached values. With quantized values all of it is left to the processor.
     */
    private static double unfused(ActivationShape shape, LayerMap layers, CacheCells cells, double masks) {
        double heads = shape.queryWidth() / layers.unfusedValueDim();
        double elements = heads * cells.perStream() + 2 * shape.hiddenSize() + 3 * shape.queryWidth();
        return 2 * masks
                + BYTES_PER_F32 * cells.computedAtOnce() * elements
                + BYTES_PER_F16 * layers.valueElements(cells);
    }

    private static double scores(ActivationShape shape, CacheCells cells) {
        RunOptions options = cells.options();
        return options.runtime().scoresEveryToken()
                ? BYTES_PER_F32
                        * cells.computedAtOnce()
                        * (shape.vocabulary() + shape.outputs().at((double) cells.perStream()))
                : BYTES_PER_F32 * options.requests().parallel() * (shape.vocabulary() + shape.hiddenSize());
    }

    private static double quantized(
            ActivationShape shape, LayerMap layers, CacheCells cells, double masks, double perElement) {
        RunOptions options = cells.options();
        if (!options.cache().isQuantized() || attendsToAll(shape, cells)) {
            return 0;
        }
        double copy = layers.dequantizedBytes(cells);
        double elements = shape.quantized().at(copy / perElement);
        if (!options.cache().keyType().isQuantized()) {
            elements += QUERIES_OF_ONE * shape.queryWidth();
        }
        if (shape.index() > 0) {
            elements += cells.perStream();
        }
        return masks + copy + perElement * elements + ofRequests(shape.perRequestQuantized(), options);
    }
}
