package dev.headroom.estimates;

import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.Speed;
import java.util.Optional;

/** Reads prompts of any length with what a speed was computed for. */
public record PromptReading(Estimator estimator, Memory need, HardwareShape hardware) {
    /** How fast; empty where it cannot be known. */
    Optional<Speed> read(Prompt prompt) {
        return estimator.prefill(need, hardware, prompt);
    }
}
