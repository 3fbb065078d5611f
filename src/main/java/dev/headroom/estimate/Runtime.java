package dev.headroom.estimate;

/** The program that runs a model, as far as memory depends on it. */
@SuppressWarnings("JavaLangClash")
public enum Runtime {
    /**
     * Cells are padded to 256; the CUDA context and libraries take about 320 MiB per device, as Unsloth reserves and
     * measured 330.
     */
    LLAMA_CPP(256, 320),
    /** Runs llama.cpp's code. */
    OLLAMA(256, 320),
    /** The cache grows in steps of 256 tokens; what the driver takes is not known, and counts 0. */
    MLX(256, 0),
    /** Blocks of 16 tokens. */
    VLLM(16, 320);

    private static final double BYTES_PER_MIB = 1 << 20;

    private final int cellStep;
    private final int contextMib;

    Runtime(int cellStep, int contextMib) {
        this.cellStep = cellStep;
        this.contextMib = contextMib;
    }

    /** Tokens that the runtime makes room for when it is asked for that many. */
    public long roundUp(long tokens) {
        return (tokens + cellStep - 1) / cellStep * cellStep;
    }

    /** What the driver's context takes on each device, in bytes. */
    public double contextBytes() {
        return contextMib * BYTES_PER_MIB;
    }
}
