package dev.headroom.options;

import dev.headroom.estimate.Runtime;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link Runtime} in the schema. */
@Description("The program that runs a model.")
public enum RuntimeProfile {
    @Description("llama.cpp.")
    LLAMA_CPP,
    @Description("Ollama.")
    OLLAMA,
    @Description("MLX, on Apple hardware.")
    MLX,
    @Description("vLLM, which takes its share of the memory at the start.")
    VLLM;

    Runtime runtime() {
        return Runtime.valueOf(name());
    }
}
