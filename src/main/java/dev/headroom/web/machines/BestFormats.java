package dev.headroom.web.machines;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.Speed;
import dev.headroom.model.Model;
import dev.headroom.model.ModelQuant;
import dev.headroom.quant.Quant;
import dev.headroom.web.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * For each context length the best standard format in which a model is wholly in a hardware's memory, and its speed, or
 * its memory where the bandwidth is unknown.
 */
public record BestFormats(Catalog catalog, HardwareShape shape, EstimateRequest asked) {
    /** Context lengths that are shown. */
    public static final List<Integer> CONTEXTS = List.of(4096, 8192, 32_768, 131_072);

    private static final String NONE = "–";

    /**
     * A format at one context length.
     *
     * @param quant name of the format; a dash where none fits
     * @param note tokens per second or memory, or why there is no format
     * @param interval 80 % interval of the tokens per second; empty where the method has none
     */
    public record Cell(int contextTokens, String quant, String note, String interval) {
        private Cell(int contextTokens, String quant, String note) {
            this(contextTokens, quant, note, "");
        }

        /** Whether there is a format. */
        public boolean fits() {
            return !quant.equals(NONE) && !quant.equals(Format.UNKNOWN);
        }
    }

    /** The best format at each of the context lengths. */
    public List<Cell> of(Model model) {
        List<Quant> best = new ArrayList<>(catalog.ladder().rungs());
        Collections.reverse(best);
        List<ModelQuant> formats =
                best.stream().map(quant -> catalog.modelQuant(model, quant)).toList();
        return CONTEXTS.stream()
                .map(tokens -> {
                    OptionalInt within = within(model, tokens);
                    return within.isEmpty()
                            ? new Cell(tokens, NONE, "beyond its context")
                            : cell(formats, asked.at(within.getAsInt()));
                })
                .toList();
    }

    /** The tokens that a context length comes to for a model; empty where the model was not made for so many. */
    public static OptionalInt within(Model model, int tokens) {
        return model.contextLength() != null && tokens > largest(model)
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(tokens, model.longestContextTokens()));
    }

    /** 128,000 and 131,072 are both 128K. */
    private static int largest(Model model) {
        return CONTEXTS.stream()
                .filter(tokens -> Format.context(tokens).equals(Format.context(model.contextLength())))
                .findFirst()
                .orElse(model.contextLength());
    }

    private Cell cell(List<ModelQuant> formats, EstimateRequest at) {
        Estimator estimator = at.estimator();
        if (formats.isEmpty()
                || estimator
                        .fit(formats.get(formats.size() - 1).memory(at), shape)
                        .isEmpty()) {
            return new Cell(at.contextTokens(), Format.UNKNOWN, "");
        }
        for (ModelQuant format : formats) {
            Memory need = format.memory(at);
            if (estimator.fit(need, shape).filter(Fit::fits).isPresent()) {
                if (shape.bandwidthGbPerSec().isEmpty()) {
                    return new Cell(
                            at.contextTokens(),
                            format.quant().name(),
                            Format.gb(Rounding.oneDecimal(need.totalGb().getAsDouble())));
                }
                Optional<Speed> speed = estimator.decode(need, shape);
                return new Cell(
                        at.contextTokens(),
                        format.quant().name(),
                        speed.map(known -> Format.count(known.rounded()) + " tok/s")
                                .orElse("speed " + Format.UNKNOWN),
                        speed.map(BestFormats::interval).orElse(""));
            }
        }
        return new Cell(at.contextTokens(), NONE, "does not fit");
    }

    /** Whether the model is wholly in the memory at the ladder's balance and the shortest of the context lengths. */
    public boolean holds(Model model) {
        return holds(model, CONTEXTS.get(0));
    }

    private boolean holds(Model model, int contextTokens) {
        return catalog.ladder()
                .best()
                .filter(balance -> asked.estimator()
                        .fit(catalog.modelQuant(model, balance).memory(asked.at(contextTokens)), shape)
                        .filter(Fit::fits)
                        .isPresent())
                .isPresent();
    }

    private static String interval(Speed speed) {
        return speed.low().isEmpty() || speed.high().isEmpty()
                ? ""
                : Format.interval(speed.low().getAsDouble(), speed.high().getAsDouble());
    }

    /** How many models of the catalog are wholly in the memory at the ladder's balance and a context length. */
    public int fitting(int contextTokens) {
        return (int) catalog.models().all().stream()
                .filter(model -> holds(model, contextTokens))
                .count();
    }
}
