package dev.headroom.intake;

import java.util.Optional;

/**
 * What the file says of state space, linear attention and convolution layers, in the terms of Mamba. Linear attention
 * counts its value elements as inner elements, its key elements as state, its key heads as groups and its value heads
 * as time steps, as GGUF does (github.com/ggml-org/llama.cpp, {@code convert_hf_to_gguf.py}, Qwen3-Next).
 *
 * @param convolutionKernel inputs that the convolution before the state sees
 * @param innerSize elements of a layer's inner vector
 * @param stateSize elements of state for each inner element
 * @param timeStepRank rank of the time step, in Mamba 2 its heads
 * @param groups groups that share a part of the input
 * @param headSize elements of a head, where they have heads
 * @param shortConvolutionCache inputs that a short convolution sees ({@code L_cache})
 */
public record RecurrenceFacts(
        Optional<Integer> convolutionKernel,
        Optional<Integer> innerSize,
        Optional<Integer> stateSize,
        Optional<Integer> timeStepRank,
        Optional<Integer> groups,
        Optional<Integer> headSize,
        Optional<Integer> shortConvolutionCache) {}
