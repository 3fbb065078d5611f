package dev.headroom.estimates;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CardShare;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.SimpleEstimator;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.estimate.Spread;
import dev.headroom.estimate.SystemMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the terms of a memory and a speed into words. */
final class Explanation {
    private static final String GB = "10^9 bytes";
    private static final String REQUIRED = "required memory";
    private final List<Term> terms = new ArrayList<>();

    private Explanation() {}

    static List<Term> of(Estimator estimator, Memory need, HardwareShape hardware, Optional<Speed> speed) {
        var explanation = new Explanation();
        boolean asMarketed = estimator instanceof SimpleEstimator;
        explanation.weights(need, asMarketed);
        explanation.memory(need, need.method() == EstimationMethod.SIMPLE, hardware.memoryKind());
        explanation.add(
                "usable memory",
                asMarketed ? "memory as marketed" : usable(need.options().spread()),
                estimator.usableGb(hardware, need.options()),
                asMarketed ? "GB as marketed" : GB);
        explanation.cards(estimator.cards(need, hardware));
        boolean ruleOfThumb = asMarketed
                || speed.filter(known -> known.method() == EstimationMethod.SIMPLE)
                        .isPresent();
        if (ruleOfThumb) {
            explanation.simpleSpeed(hardware);
        } else {
            explanation.detailedSpeed(hardware, estimator.work(need));
        }
        explanation.add(
                "speed",
                ruleOfThumb
                        ? "bandwidth ÷ memory by method SIMPLE × efficiency"
                        : need.options().draft().isPresent()
                                ? "tokens of a step ÷ (drafts time + check time), scaled to measurements"
                                : "1 ÷ (weights time + cache time + layers time), scaled to measurements",
                speed.map(known -> Amount.of(known.tokPerSec())).orElse(Amount.UNKNOWN),
                "tokens per second");
        return List.copyOf(explanation.terms);
    }

    private static String usable(Spread spread) {
        return spread.others().isEmpty()
                ? "devices × (memory × share − reserve)"
                : spread.split() == DeviceSplit.LAYER
                        ? "sum over cards of memory × share − reserve"
                        : "cards × the least of memory × share − reserve";
    }

    private void cards(List<CardShare> cards) {
        for (int i = 0; i < cards.size(); i++) {
            CardShare card = cards.get(i);
            String name = "card " + (i + 1) + ": ";
            add(name + "layers", "all layers × its part of the usable memory", Amount.of(card.layers()), "layers");
            add(name + "key-value cache", "its part of the layers", card.kvCacheGb(), GB);
            add(name + "required memory", "its weights, cache and buffers", card.requiredGb(), GB);
            add(name + "usable memory", "memory × share − reserve", card.usableGb(), GB);
        }
    }

    /** @param byBits whether the rule of thumb was asked for: else it counts bits only where no size is known */
    private void weights(Memory need, boolean byBits) {
        boolean ofFile = !byBits && need.model().weightsGb().isKnown();
        add(
                "weights",
                ofFile || need.method() != EstimationMethod.SIMPLE
                        ? "median of published files, else fitted bits per weight"
                        : "parameters × bits per weight ÷ 8",
                need.weightsGb(),
                GB);
    }

    private void memory(Memory need, boolean simple, MemoryKind kind) {
        add(
                "key-value cache",
                simple
                        ? "2 × layers × key-value heads × head dimension × context × 2 bytes"
                        : "sum over kinds of layers of cells × bytes per cell",
                need.kvCacheGb(),
                GB);
        if (!simple) {
            add(
                    "recurrent state",
                    "requests × state of recurrent and convolution layers in f32",
                    need.recurrentStateGb(),
                    GB);
            add(
                    "compute buffer",
                    "masks + the most of: activations of a layer, copy of a quantized cache, scores of the vocabulary",
                    need.computeBufferGb(),
                    GB);
            add(
                    "projector",
                    "file that turns images and sound into tokens, where it is loaded",
                    need.projectorGb(),
                    GB);
        }
        if (need.options().draft().isPresent()) {
            add("draft", "its weights, cache and compute buffer", need.draftGb(), GB);
        }
        add("runtime", simple ? "flat" : "driver's context × devices", Amount.of(need.runtimeGb()), GB);
        String sum =
                need.totalIsLowerBound() ? "at least the sum of the above, without the projector" : "sum of the above";
        if (simple) {
            add(REQUIRED, sum, need.totalGb(), GB);
            return;
        }
        add("total memory", sum + ", on device and host", need.totalGb(), GB);
        add("host weights", "tables of which a token reads one row, left on the host", need.hostWeightsGb(), GB);
        add("device weights", "weights − host weights", need.deviceWeightsGb(), GB);
        add(REQUIRED, required(kind), need.requiredGb(kind), GB);
    }

    /** What of the total is compared with the usable memory. */
    private static String required(MemoryKind kind) {
        return switch (kind) {
            case DISCRETE -> "total memory − host weights: what the GPU's own memory has to hold";
            case APPLE, UNIFIED -> "total memory: device and host share one";
            case SYSTEM -> "total memory − runtime: without a GPU there is no driver";
        };
    }

    private void simpleSpeed(HardwareShape hardware) {
        add("memory bandwidth", "of the hardware", hardware.bandwidthGbPerSec(), "10^9 bytes per second");
        add("efficiency", "of its accelerator class", hardware.efficiency(), "share");
    }

    private void detailedSpeed(HardwareShape hardware, Optional<DecodeWork> work) {
        add("memory bandwidth", "of the hardware", hardware.bandwidthGbPerSec(), "10^9 bytes per second");
        if (work.isPresent() && hardware.memoryKind() == MemoryKind.SYSTEM) {
            read(work.get());
            add("share for layers", "as measured without a GPU", Amount.of(SystemMemory.ALONE_SHARE), "share");
            add(
                    "share for experts",
                    "as measured beside a GPU, assumed",
                    Amount.of(SystemMemory.EXPERTS_SHARE),
                    "share");
            add("share for the cache", "the same", Amount.of(SystemMemory.ALONE_CACHE_SHARE), "share");
        }
        if (work.isPresent() && hardware.decode().isPresent()) {
            DecodeConstants constants = hardware.decode().get().constants();
            boolean declared = hardware.decode().get().basis() == SpeedBasis.DECLARED;
            read(work.get());
            add(
                    "efficiency",
                    "of its accelerator class for this format, " + (declared ? "declared" : "fitted"),
                    Amount.of(constants.weightsEfficiency(work.get())),
                    "share");
            add(
                    "layers time",
                    "time per layer × layers, " + (declared ? "declared or of all vendors" : "fitted"),
                    Amount.of(constants.layersMs(work.get())),
                    "milliseconds");
        }
    }

    private void read(DecodeWork work) {
        add("weights read per token", "active share of the weights", Amount.of(work.weightsGb()), GB);
        add("cache read per token", "bytes per token of context × depth", Amount.of(work.kvCacheGb()), GB);
    }

    private void add(String term, String formula, Amount value, String unit) {
        terms.add(new Term(term, formula, value.map(Rounding::threeDecimals).orNull(), unit));
    }
}
