package dev.headroom.web;

import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.Estimate;
import dev.headroom.estimates.MemoryEstimate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The memory that a model needs.
 *
 * @param gb in 10^9 bytes; null while it is unknown
 * @param isLowerBound whether it leaves out a part of unknown size
 */
public record TotalMemory(@Nullable Double gb, boolean isLowerBound) {
    /** What a GPU's own memory must hold, to one decimal. */
    public static TotalMemory vram(Memory need) {
        return of(need, MemoryKind.DISCRETE);
    }

    /** What a memory of a kind must hold, to one decimal. */
    public static TotalMemory of(Memory need, MemoryKind kind) {
        return new TotalMemory(need.requiredGb(kind).map(Rounding::oneDecimal).orNull(), need.totalIsLowerBound());
    }

    /** To one decimal. */
    public static TotalMemory of(Estimate estimate) {
        return new TotalMemory(estimate.requiredVram(), estimate.memory().totalIsLowerBound());
    }

    /** All of it on device and host, to three decimals. */
    public static TotalMemory of(MemoryEstimate memory) {
        return new TotalMemory(memory.totalGb(), memory.totalIsLowerBound());
    }

    /** What a memory of a kind must hold, to three decimals. */
    public static Figure exact(Memory need, MemoryKind kind) {
        return new TotalMemory(
                        need.requiredGb(kind).map(Rounding::threeDecimals).orNull(), need.totalIsLowerBound())
                .exact();
    }

    /** What an estimate's hardware must hold, to three decimals. */
    public static Figure exact(Estimate estimate) {
        return new TotalMemory(
                        estimate.required().map(Rounding::threeDecimals).orNull(),
                        estimate.memory().totalIsLowerBound())
                .exact();
    }

    /** A column of totals. */
    public static <T> Column<T> column(String label, Function<T, TotalMemory> total) {
        return Column.number(label, "GB", (T row) -> total.apply(row).gb(), Format::gb)
                .printed(row -> total.apply(row).text());
    }

    /** In print, to one decimal. */
    public String text() {
        return prefixed("at least ", Format.gb(gb));
    }

    /** The same where there is little room. */
    public String shortText() {
        return prefixed("≥ ", Format.gb(gb));
    }

    /** To three decimals. */
    public Figure exact() {
        return new Figure(gb, prefixed("at least ", Format.exactGb(gb)));
    }

    private String prefixed(String prefix, String text) {
        return isLowerBound && gb != null ? prefix + text : text;
    }
}
