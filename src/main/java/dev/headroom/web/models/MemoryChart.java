package dev.headroom.web.models;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weights, key-value cache and the rest over the context length, as stacked bars with their coordinates, and as a
 * table.
 */
public record MemoryChart(
        List<Bar> bars, List<Line> lines, int width, int height, String summary, TableRows<Memory> table) {
    private static final int HEIGHT = 180;
    private static final int STEP = 56;
    private static final int LEFT = 40;
    private static final int BAR_WIDTH = 36;
    private static final double ROOM_ABOVE = 1.08;
    private static final double[] MEMORY_SIZES_GB = {
        2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 80, 96, 128, 192, 256, 512, 1024, 2048, 4096
    };
    private static final int MOST_LINES = 4;
    private static final Table<Memory> TABLE = new Table<>(
            "memory",
            List.of(
                    Column.number("Context", "tokens", Memory::contextTokens, Format::context)
                            .asTexts()
                            .asRowHead(),
                    part("Weights", Memory::deviceWeightsGb),
                    part("Key-value cache", Memory::kvCacheGb),
                    part("The rest", Memory::overheadGb),
                    TotalMemory.column("VRAM", TotalMemory::vram)));

    private static Column<Memory> part(String label, Function<Memory, Amount> gb) {
        return Column.number(label, "GB", (Memory need) -> exact(gb.apply(need)), Format::exactGb);
    }

    private static @Nullable Double exact(Amount gb) {
        return gb.map(Rounding::threeDecimals).orNull();
    }

    /** One context length: from the top down where the three parts begin and how high they are. */
    public record Bar(
            String context,
            String total,
            int x,
            int middle,
            int barWidth,
            String overheadY,
            String overheadHeight,
            String cacheY,
            String cacheHeight,
            String weightsY,
            String weightsHeight,
            boolean chosen) {}

    /** A common memory size. */
    public record Line(String label, String y, String labelY) {}

    static MemoryChart of(ModelSelection selection) {
        List<Integer> contexts = Picker.contexts(selection).toList();
        List<Memory> memories = contexts.stream()
                .map(tokens -> selection.modelQuant().memory(selection.request().at(tokens)))
                .toList();
        if (memories.isEmpty()
                || memories.stream().anyMatch(one -> !one.totalGb().isKnown())) {
            return new MemoryChart(
                    List.of(),
                    List.of(),
                    0,
                    0,
                    "The memory beyond the weights is unknown: a fact of the model is missing.",
                    TABLE.of(List.of()));
        }
        double most = ROOM_ABOVE
                * memories.stream().mapToDouble(MemoryChart::vramGb).max().orElseThrow();
        double scale = HEIGHT / most;
        List<Bar> bars = IntStream.range(0, contexts.size())
                .mapToObj(
                        i -> bar(memories.get(i), LEFT + i * STEP, scale, contexts.get(i) == selection.contextTokens()))
                .toList();
        return new MemoryChart(
                bars,
                lines(most, scale),
                LEFT + contexts.size() * STEP,
                HEIGHT,
                summary(selection, memories),
                TABLE.of(memories));
    }

    private static double vramGb(Memory need) {
        return need.requiredGb(MemoryKind.DISCRETE).value();
    }

    private static Bar bar(Memory memory, int x, double scale, boolean chosen) {
        double weights = memory.deviceWeightsGb().value() * scale;
        double cache = memory.kvCacheGb().value() * scale;
        double overhead = memory.overheadGb().value() * scale;
        double top = HEIGHT - weights - cache - overhead;
        return new Bar(
                Format.context(memory.contextTokens()),
                TotalMemory.vram(memory).shortText(),
                x,
                x + BAR_WIDTH / 2,
                BAR_WIDTH,
                px(top),
                px(overhead),
                px(top + overhead),
                px(cache),
                px(HEIGHT - weights),
                px(weights),
                chosen);
    }

    private static List<Line> lines(double most, double scale) {
        double[] below = Arrays.stream(MEMORY_SIZES_GB)
                .filter(gb -> gb <= most && gb > most / 8)
                .toArray();
        return IntStream.range(Math.max(0, below.length - MOST_LINES), below.length)
                .mapToObj(i -> below[i])
                .map(gb -> new Line(Format.number(gb) + " GB", px(HEIGHT - gb * scale), px(HEIGHT - gb * scale - 3)))
                .toList();
    }

    private static String summary(ModelSelection selection, List<Memory> memories) {
        Memory first = memories.get(0);
        Memory last = memories.get(memories.size() - 1);
        return ("At %s the VRAM grows from %s at %s to %s at %s of context; the weights are %s of it, the key-value "
                        + "cache grows from %s to %s.")
                .formatted(
                        selection.quant(),
                        TotalMemory.vram(first).text(),
                        Format.context(first.contextTokens()),
                        TotalMemory.vram(last).text(),
                        Format.context(last.contextTokens()),
                        Format.exactGb(exact(first.deviceWeightsGb())),
                        Format.exactGb(exact(first.kvCacheGb())),
                        Format.exactGb(exact(last.kvCacheGb())));
    }

    private static String px(double value) {
        return Format.decimals(value, 1);
    }
}
