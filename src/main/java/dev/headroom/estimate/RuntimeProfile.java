package dev.headroom.estimate;

import java.util.EnumSet;
import java.util.Set;

/**
 * The program that runs a model, as far as memory depends on it: what it does unless it is told otherwise, each as of
 * the version or date that is named.
 *
 * <p>llama.cpp and what runs its code pads cells to 256, computes 512 tokens at once, attends by flash attention, and
 * leaves the input embedding in the host's memory; the CUDA context and libraries take about 320 MiB per device, as
 * Unsloth reserves and measured 330. Its clients differ in slots and in whether every token gets scores.
 */
public enum RuntimeProfile implements Described {
    /** One slot ({@code llama-server -np 1}, {@code llama-cli}), as llama.cpp v0.5.0 of late 2026 runs it. */
    LLAMA_CPP(256, 320, 1, false, "llama.cpp, with one slot for one request."),
    /**
     * Without {@code -np}: four slots over one cache ({@code n_parallel = 4 and kv_unified = true} in
     * tools/server/server.cpp of llama.cpp v0.5.0, late 2026). {@code --fit}, which is on where the layers to offload
     * are not given, leaves 1,024 MiB of each device free ({@code fit_params_target} in common/common.h) and moves what
     * finds no room below that to the host. That is a choice of layers and no need of the model: with all layers forced
     * onto the GPU the whole usable memory counts, which is what fits here, as with every other profile.
     */
    LLAMA_SERVER(
            256,
            320,
            4,
            false,
            "llama-server as it starts by itself: four slots that share one cache. contextLength is then the pool of "
                    + "all of them together (-c), not the context of each. All layers are taken to be forced onto the "
                    + "GPU (-ngl 99): where llama-server chooses itself it leaves 1 GiB more of each device free."),
    /**
     * One request unless {@code OLLAMA_NUM_PARALLEL} says more, which multiplies the context; caches of f16, q8_0 and
     * q4_0 (docs/faq of ollama/ollama, 2026).
     */
    OLLAMA(256, 320, 1, false, "Ollama, which runs llama.cpp's code for one request at a time."),
    /**
     * Four concurrent predictions (lmstudio.ai/docs/app/advanced/parallel-requests, read November 2026), over one cache
     * as llama-server has them; it makes scores of every token of a prompt.
     */
    LM_STUDIO(
            256,
            320,
            4,
            true,
            "LM Studio with its llama.cpp engine: four predictions at once over one cache, of which contextLength is "
                    + "the whole; scores of every token of a prompt."),
    /**
     * One sequence, and {@code n_outputs_max} as large as the batch: llama.cpp's defaults for who calls its library.
     */
    LLAMA_CPP_PYTHON(
            256,
            320,
            1,
            true,
            "llama-cpp-python and other clients of llama.cpp's library: scores of every token of a prompt."),
    /**
     * The cache grows in steps of 256 tokens (mlx-lm's cache.py); what the driver takes is not known, and counts 0.
     * Quantized caches are groups of 64 with scale and bias.
     */
    MLX(256, 0, 1, false, "MLX, on Apple hardware alone."),
    /** Blocks of 16 tokens and 90 % of a device ({@code gpu_memory_utilization}), vLLM's documentation of 2026. */
    VLLM(16, 320, 1, false, "vLLM, which takes its share of the memory at the start; not on Apple hardware."),
    /** Pages of one token and 90 % of a device ({@code --mem-fraction-static}), docs.sglang.io, November 2026. */
    SGLANG(1, 320, 1, false, "SGLang, which takes its share of the memory at the start; not on Apple hardware.");

    private static final double BYTES_PER_MIB = 1 << 20;

    private final int cellStep;
    private final int contextMib;
    private final int requests;
    private final boolean scoresEveryToken;
    private final String description;

    RuntimeProfile(int cellStep, int contextMib, int requests, boolean scoresEveryToken, String description) {
        this.cellStep = cellStep;
        this.contextMib = contextMib;
        this.requests = requests;
        this.scoresEveryToken = scoresEveryToken;
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

    /** The types that it can store the cache in. */
    public Set<CacheType> cacheTypes() {
        return switch (this) {
            case LLAMA_CPP, LLAMA_SERVER, LM_STUDIO, LLAMA_CPP_PYTHON ->
                EnumSet.complementOf(EnumSet.of(CacheType.FP8));
            case OLLAMA -> EnumSet.of(CacheType.F16, CacheType.Q8_0, CacheType.Q4_0);
            case MLX -> EnumSet.of(CacheType.F16, CacheType.BF16, CacheType.Q8_0, CacheType.Q4_0);
            case VLLM, SGLANG -> EnumSet.of(CacheType.F16, CacheType.BF16, CacheType.FP8);
        };
    }

    /**
     * Whether the profile is of hardware with a kind of memory. mlx-lm is made for Apple silicon (README of
     * ml-explore/mlx-lm). What vLLM and SGLang do with memory is that of their back ends for NVIDIA, AMD and Intel and
     * for processors: on Apple silicon vLLM needs a plug-in that computes with MLX (vllm-metal), and SGLang a build of
     * its source (docs.vllm.ai and docs.sglang.io, installation, November 2026), of whose memory nothing is known.
     */
    public boolean runsOn(MemoryKind kind) {
        return switch (this) {
            case MLX -> kind == MemoryKind.APPLE;
            case VLLM, SGLANG -> kind != MemoryKind.APPLE;
            case LLAMA_CPP, LLAMA_SERVER, OLLAMA, LM_STUDIO, LLAMA_CPP_PYTHON -> true;
        };
    }

    /** Requests side by side unless it is told otherwise. */
    public int requests() {
        return requests;
    }

    /** Whether those share one cache, and a context length is that of all of them. */
    public boolean sharesContext() {
        return requests > 1;
    }

    /** Whether every token of a prompt gets scores of the vocabulary, rather than the last of each request. */
    public boolean scoresEveryToken() {
        return scoresEveryToken;
    }

    /**
     * Whether it loads what turns images and sound into tokens without being told: llama.cpp's programs take it as a
     * file of its own ({@code --mmproj}), the others with the model.
     */
    public boolean loadsProjector() {
        return switch (this) {
            case LLAMA_CPP, LLAMA_SERVER, LLAMA_CPP_PYTHON -> false;
            case OLLAMA, LM_STUDIO, MLX, VLLM, SGLANG -> true;
        };
    }

    /** Whether it runs llama.cpp's code, which leaves the input embedding on the host and copies quantized caches. */
    public boolean runsLlamaCpp() {
        return switch (this) {
            case LLAMA_CPP, LLAMA_SERVER, OLLAMA, LM_STUDIO, LLAMA_CPP_PYTHON -> true;
            case MLX, VLLM, SGLANG -> false;
        };
    }
}
