package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * The best that is known: what {@link DetailedEstimator} says, and the rule of thumb of {@link SimpleEstimator} for a
 * figure that lacks a fact for that, with the size of the weights where that is known. What a model may use of a memory
 * is always the budget that a runtime has, never the size as marketed. {@link Memory#method} and {@link Speed#method}
 * tell which of the two it was.
 */
public final class BestKnownEstimator implements Estimator {
    private final DetailedEstimator detailed = new DetailedEstimator();
    private final SimpleEstimator simple = new SimpleEstimator();

    @Override
    public Memory memory(QuantizedModel model, int contextTokens, RunOptions options) {
        Memory need = detailed.memory(model, contextTokens, options);
        if (need.totalGb().isKnown() || options.draft().isPresent()) {
            return need;
        }
        // Where neither knows the sum, the terms that are known are the better ones.
        Amount weightsGb = need.weightsGb().orElse(SimpleEstimator.weightsGb(model));
        Memory byRuleOfThumb = new SimpleMemory(model, contextTokens, options, weightsGb);
        return byRuleOfThumb.totalGb().isKnown() ? byRuleOfThumb : need;
    }

    @Override
    public Amount usableGb(HardwareShape hardware, RunOptions options) {
        return detailed.usableGb(hardware, options);
    }

    @Override
    public List<CardShare> cards(Memory need, HardwareShape hardware) {
        return detailed.cards(need, hardware);
    }

    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        if (!need.model().shape().writes()) {
            return Optional.empty();
        }
        if (need.method() == EstimationMethod.DETAILED) {
            Optional<Speed> speed = detailed.decode(need, hardware);
            if (speed.isPresent() || detailed.knowsSpeed(need, hardware)) {
                return speed;
            }
        }
        // The rule of thumb knows one device that holds all of the model, and nothing else.
        boolean holdsAll = need.options().draft().isEmpty()
                && need.options().spread().devices() == 1
                && fit(need, hardware).filter(Fit::fits).isPresent();
        if (!holdsAll) {
            return Optional.empty();
        }
        Optional<Speed> speed = Decode.speed(detailed(need), hardware, 0, List.of());
        return speed.isPresent() ? speed : simple.decode(byRuleOfThumb(need), hardware);
    }

    @Override
    public Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
        return detailed.prefill(detailed(need), hardware, prompt);
    }

    @Override
    public Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
        return detailed.parallel(model, contextTokens, hardware, options, requests);
    }

    private Memory byRuleOfThumb(Memory need) {
        return need.method() == EstimationMethod.SIMPLE
                ? need
                : simple.memory(need.model(), need.contextTokens(), need.options());
    }

    private Memory detailed(Memory need) {
        return need.method() == EstimationMethod.DETAILED
                ? need
                : detailed.memory(need.model(), need.contextTokens(), need.options());
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return detailed.work(detailed(need));
    }
}
