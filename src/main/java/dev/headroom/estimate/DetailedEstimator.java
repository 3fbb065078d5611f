package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a runtime really allocates: the published files, the cache of each kind of layer, the state of recurrent layers,
 * the buffers that it computes in, and the memory that is left to a model on a GPU or device.
 */
public final class DetailedEstimator implements Estimator {
    private static final double BYTES_PER_GB = 1e9;

    @Override
    public Memory memory(QuantizedModel model, int contextTokens, RunOptions options) {
        double runtimeGb = options.runtime().contextBytes() * options.spread().devices() / BYTES_PER_GB;
        Amount cacheGb = Amount.UNKNOWN;
        Amount stateGb = Amount.UNKNOWN;
        Amount computeGb = Amount.UNKNOWN;
        if (model.shape().layers().isPresent()) {
            LayerMap layers = model.shape().layers().get();
            var cells = CacheCells.of(contextTokens, options);
            cacheGb = Amount.of(layers.cacheBytes(cells) / BYTES_PER_GB);
            stateGb = layers.stateBytes(options.requests().parallel()).dividedBy(BYTES_PER_GB);
            if (model.shape().activation().isPresent()) {
                ActivationShape activation = model.shape().activation().get();
                computeGb = Amount.of(ComputeBuffer.bytes(activation, layers, cells) / BYTES_PER_GB);
            }
        }
        Amount draftGb = options.draft().isEmpty()
                ? Amount.ZERO
                : drafting(model, contextTokens, options)
                        .map(draft -> draft.totalGb().minus(Amount.of(draft.runtimeGb())))
                        .orElse(Amount.UNKNOWN);
        return new DetailedMemory(model, contextTokens, options, cacheGb, stateGb, computeGb, runtimeGb, draftGb);
    }

    /** What the draft alone needs; empty without one. */
    private Optional<Memory> drafting(QuantizedModel model, int contextTokens, RunOptions options) {
        return options.draft()
                .flatMap(draft -> draft.of(model))
                .map(draft -> memory(
                        draft, contextTokens, options.withProjector(false).withDraft(Optional.empty())));
    }

    @Override
    public Amount usableGb(HardwareShape hardware, RunOptions options) {
        Spread spread = options.spread();
        if (spread.others().isEmpty()) {
            return UsableMemory.gb(hardware, options.budget(), options.runtime())
                    .times(spread.devices());
        }
        List<Amount> each = usableOfEach(hardware, options);
        return spread.byTensor()
                ? each.stream().reduce(each.get(0), Amount::min).times(spread.devices())
                : each.stream().reduce(Amount.ZERO, Amount::plus);
    }

    private static List<Amount> usableOfEach(HardwareShape first, RunOptions options) {
        Stream<Amount> ofOthers = options.spread().others().stream()
                .map(card -> UsableMemory.gb(card.shape(), card.budget(options.budget()), options.runtime()));
        return Stream.concat(Stream.of(UsableMemory.gb(first, options.budget(), options.runtime())), ofOthers)
                .toList();
    }

    @Override
    public List<CardShare> cards(Memory need, HardwareShape hardware) {
        return need.options().spread().byUnlikeLayers()
                ? CardShares.of(need).over(hardware.memoryKind(), usableOfEach(hardware, need.options()))
                : List.of();
    }

    /**
     * Also where the need is unknown but the weights that a token reads were measured, so that it must have found room,
     * and where part of the weights is in system memory, if the options give its size and bandwidth.
     */
    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        boolean measured = need.model().readGb().isKnown()
                && !need.requiredGb(hardware.memoryKind()).isKnown()
                && usableGb(hardware, need.options()).isKnown();
        Amount overflowGb = measured ? Amount.ZERO : overflowGb(need, hardware);
        return findsRoom(need, hardware, overflowGb)
                ? Decode.speed(need, hardware, overflowGb.value(), cards(need, hardware))
                        .flatMap(plain -> drafted(plain, need, hardware, overflowGb.value()))
                : Optional.empty();
    }

    private Optional<Speed> drafted(Speed plain, Memory need, HardwareShape hardware, double overflowGb) {
        Optional<Draft> draft = need.options().draft();
        if (draft.isEmpty()) {
            return Optional.of(plain);
        }
        return overflowGb > 0
                ? Optional.empty()
                : drafting(need.model(), need.contextTokens(), need.options())
                        .flatMap(drafting -> SpeculativeDecode.speed(draft.get(), drafting, need, hardware, plain));
    }

    /**
     * Whether all facts are known that a speed follows from, so that one that is not there says that it does not run.
     */
    boolean knowsSpeed(Memory need, HardwareShape hardware) {
        return (hardware.decode().isPresent() || hardware.memoryKind() == MemoryKind.SYSTEM)
                && hardware.bandwidthGbPerSec().isKnown()
                && hardware.memoryGb().isKnown()
                && work(need).isPresent();
    }

    @Override
    public Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
        Amount overflowGb = overflowGb(need, hardware);
        return findsRoom(need, hardware, overflowGb)
                ? Prefill.speed(need, hardware, overflowGb.value(), prompt, cards(need, hardware))
                : Optional.empty();
    }

    @Override
    public Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
        Memory need = memory(model, contextTokens, options.withParallel(requests));
        if (options.draft().isPresent() || !load(need, hardware).isAtMost(1)) {
            return Optional.empty();
        }
        return decode(memory(model, contextTokens, options.withParallel(1)), hardware)
                .flatMap(one -> ParallelDecode.speed(need, hardware, one, requests));
    }

    /** Whether it runs, and system memory that takes a part of it is of known size and bandwidth. */
    private boolean findsRoom(Memory need, HardwareShape hardware, Amount overflowGb) {
        HostMemory host = need.options().host();
        return overflowGb.isAtMost(0)
                || (host.memoryGb().isKnown() && host.bandwidthGbPerSec().isKnown() && runs(need, hardware));
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return Decode.work(need);
    }
}
