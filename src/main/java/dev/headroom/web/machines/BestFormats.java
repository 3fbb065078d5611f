package dev.headroom.web.machines;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Speed;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import dev.headroom.web.TotalMemory;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For each context length the best of the formats that a model is offered in, in which it is wholly in a hardware's
 * memory, and its speed, or its memory where the bandwidth is unknown.
 */
public record BestFormats(Catalog catalog, HardwareShape shape, EstimateRequest request) {
    /** Context lengths that are shown. */
    public static final List<Integer> CONTEXTS = List.of(4096, 8192, 32_768, 131_072);

    private static final String NONE = "–";

    /**
     * A format at one context length.
     *
     * @param quant name of the format; a dash where none fits
     * @param note tokens per second or memory, or why there is no format
     * @param memoryGb memory that it needs; null where there is no format
     * @param speed of one request; null where that is unknown
     */
    public record Cell(
            int contextTokens,
            String quant,
            String note,
            @Nullable Double memoryGb,
            @Nullable Speed speed) {
        private static Cell none(int contextTokens, String quant, String reason) {
            return new Cell(contextTokens, quant, reason, null, null);
        }

        /** Whether there is a format. */
        public boolean fits() {
            return memoryGb != null;
        }

        /** Name of the format, else why there is none; null while that is unknown. */
        public @Nullable String formatOrReason() {
            return fits() ? quant : note.isEmpty() ? null : note;
        }

        /** Tokens per second of one request; null where they are unknown. */
        public @Nullable Integer tokPerSec() {
            return speed == null ? null : (Integer) speed.rounded();
        }

        /** Lower end of the 80 % interval of the tokens per second; null where the method has none. */
        public @Nullable Double low() {
            return speed == null ? null : speed.low().orNull();
        }

        /** Its upper end. */
        public @Nullable Double high() {
            return speed == null ? null : speed.high().orNull();
        }

        /** The interval in print; empty where the method has none. */
        public String interval() {
            return low() == null || high() == null ? "" : Format.interval(low(), high());
        }
    }

    /** The best format at each of the context lengths. */
    public List<Cell> of(Model model) {
        List<ModelQuant> formats = catalog.offered(model).bestFirst();
        return CONTEXTS.stream()
                .map(tokens -> {
                    Integer within = within(model, tokens);
                    return within == null
                            ? Cell.none(tokens, NONE, "beyond its context")
                            : cell(formats, request.at(within));
                })
                .toList();
    }

    /** The tokens that a context length comes to for a model; null where the model was not made for so many. */
    public static @Nullable Integer within(Model model, int tokens) {
        return model.contextLength() != null && tokens > largest(model.contextLength())
                ? null
                : (Integer) Math.min(tokens, model.longestContextTokens());
    }

    /** 128,000 and 131,072 are both 128K. */
    private static int largest(int contextTokens) {
        return CONTEXTS.stream()
                .filter(tokens -> Format.context(tokens).equals(Format.context(contextTokens)))
                .findFirst()
                .orElse(contextTokens);
    }

    private Cell cell(List<ModelQuant> formats, EstimateRequest at) {
        Estimator estimator = at.estimator();
        if (formats.isEmpty()
                || estimator
                        .fit(formats.get(formats.size() - 1).memory(at), shape)
                        .isEmpty()) {
            return Cell.none(at.contextTokens(), Format.UNKNOWN, "");
        }
        for (ModelQuant format : formats) {
            Memory need = format.memory(at);
            if (estimator.fit(need, shape).filter(Fit::fits).isPresent()) {
                TotalMemory memory = TotalMemory.of(need, shape.memoryKind());
                Optional<Speed> speed =
                        shape.bandwidthGbPerSec().isKnown() ? estimator.decode(need, shape) : Optional.empty();
                return new Cell(
                        at.contextTokens(),
                        format.quant().name(),
                        shape.bandwidthGbPerSec().isKnown()
                                ? speed.map(known -> Format.count(known.rounded()) + " tok/s")
                                        .orElse("speed " + Format.UNKNOWN)
                                : memory.text(),
                        memory.gb(),
                        speed.orElse(null));
            }
        }
        return Cell.none(at.contextTokens(), NONE, "does not fit");
    }

    /** Whether the model is wholly in the memory at the ladder's balance and the shortest of the context lengths. */
    public boolean holds(Model model) {
        return holds(model, CONTEXTS.get(0));
    }

    private boolean holds(Model model, int contextTokens) {
        return catalog.ladder()
                .best()
                .filter(balance -> request.estimator()
                        .fit(catalog.modelQuant(model, balance).memory(request.at(contextTokens)), shape)
                        .filter(Fit::fits)
                        .isPresent())
                .isPresent();
    }

    /**
     * How many models of the catalog are wholly in the memory at the ladder's balance and a context length; null while
     * the size of the memory is unknown.
     */
    public @Nullable Integer fitting(int contextTokens) {
        if (!shape.memoryGb().isKnown()) {
            return null;
        }
        return (int) catalog.models().all().stream()
                .filter(model -> holds(model, contextTokens))
                .count();
    }
}
