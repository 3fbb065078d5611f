package dev.headroom.estimate;

/** The program that runs a model, as far as memory depends on it. */
public enum RuntimeProfile implements Described {
    /**
     * Cells are padded to 256; the CUDA context and libraries take about 320 MiB per device, as Unsloth reserves and
     * measured 330.
     */
    LLAMA_CPP(256, 320, "llama.cpp."),
    /** Runs llama.cpp's code. */
    OLLAMA(256, 320, "Ollama."),
    /** The cache grows in steps of 256 tokens; what the driver takes is not known, and counts 0. */
    MLX(256, 0, "MLX, on Apple hardware."),
    /** Blocks of 16 tokens. */
    VLLM(16, 320, "vLLM, which takes its share of the memory at the start.");

    private static final double BYTES_PER_MIB = 1 << 20;

    private final int cellStep;
    private final int contextMib;
    private final String description;

    RuntimeProfile(int cellStep, int contextMib, String description) {
        this.cellStep = cellStep;
        this.contextMib = contextMib;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
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
