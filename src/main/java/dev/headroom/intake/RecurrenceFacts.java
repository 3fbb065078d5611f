package dev.headroom.intake;

import dev.headroom.estimate.Recurrent;
import dev.headroom.intake.LayerGroups.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the file says of state space, linear attention and convolution layers, in the terms of Mamba. Gated delta nets
 * count their value elements as inner elements, their key elements as state, their key heads as groups and their value
 * heads as time steps, as GGUF does (github.com/ggml-org/llama.cpp, {@code convert_hf_to_gguf.py}, Qwen3-Next).
 *
 * @param form what the recurrent layers are
 * @param convolutionKernel inputs that the convolution before the state sees
 * @param innerSize elements of a layer's inner vector
 * @param stateSize elements of state for each inner element
 * @param timeStepRank rank of the time step, in Mamba 2 its heads
 * @param groups groups that share a part of the input
 * @param heads heads of delta and lightning attention
 * @param headSize elements of a head, where they have heads
 * @param tokenShifts parts of an RWKV layer that look at the token before
 * @param shortConvolutionCache inputs that a short convolution sees ({@code L_cache})
 */
public record RecurrenceFacts(
        Form form,
        Optional<Integer> convolutionKernel,
        Optional<Integer> innerSize,
        Optional<Integer> stateSize,
        Optional<Integer> timeStepRank,
        Optional<Integer> groups,
        Optional<Integer> heads,
        Optional<Integer> headSize,
        Optional<Integer> tokenShifts,
        Optional<Integer> shortConvolutionCache) {

    /** The recurrences that keep different things. */
    public enum Form {
        /** Mamba 1 and 2, and gated delta nets. */
        STATE_SPACE,
        /** Kimi Delta Attention. */
        DELTA_ATTENTION,
        /** MiniMax-01. */
        LIGHTNING_ATTENTION,
        /** RWKV 5 to 7. */
        TOKEN_SHIFT,
        /** RecurrentGemma. */
        GATED_UNIT
    }

    /** One layer; empty while a fact of its state is unknown. */
    Optional<Recurrent> layer(Optional<Integer> hiddenSize) {
        List<Integer> known = facts(hiddenSize)
                .flatMap(fact -> fact.value().stream())
                .map(Integer.class::cast)
                .toList();
        if (known.size() < facts(hiddenSize).count()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (form) {
                    // Only Mamba 1 has no groups, and its convolution sees the inner vector alone.
                    case STATE_SPACE -> Recurrent.of(1, known.get(0), known.get(1), groups.orElse(0), known.get(2));
                    case DELTA_ATTENTION -> Recurrent.ofDeltaAttention(1, known.get(0), known.get(1), known.get(2));
                    case LIGHTNING_ATTENTION -> Recurrent.ofLightningAttention(1, known.get(0), known.get(1));
                    case TOKEN_SHIFT -> Recurrent.ofTokenShift(1, known.get(0), known.get(1), known.get(2));
                    case GATED_UNIT -> Recurrent.ofGatedUnit(1, known.get(0), known.get(1));
                });
    }

    /** The facts that the state of a layer follows from, known or not. */
    Stream<Fact> facts(Optional<Integer> hiddenSize) {
        var kernel = new Fact("recurrence.convolutionKernel", convolutionKernel);
        var inner = new Fact("recurrence.innerSize", innerSize);
        var head = new Fact("recurrence.headSize", headSize);
        return switch (form) {
            case STATE_SPACE -> Stream.of(kernel, inner, new Fact("recurrence.stateSize", stateSize));
            case DELTA_ATTENTION -> Stream.of(kernel, new Fact("recurrence.heads", heads), head);
            case LIGHTNING_ATTENTION -> Stream.of(new Fact("recurrence.heads", heads), head);
            case TOKEN_SHIFT ->
                Stream.of(new Fact("recurrence.tokenShifts", tokenShifts), new Fact("hiddenSize", hiddenSize), head);
            case GATED_UNIT -> Stream.of(kernel, inner);
        };
    }
}
