package dev.headroom.web;

import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.SpeedEstimate;
import org.jspecify.annotations.Nullable;

/**
 * A figure and how the page prints it.
 *
 * @param value a text or a number; null while it is unknown, and where there is none
 */
public record Figure(@Nullable Object value, String text) {
    private static final double BYTES_PER_GB = 1e9;

    /** A reason why there is no figure. */
    public static Figure none(String reason) {
        return new Figure(null, reason);
    }

    /** A term in GB, to three decimals; null is unknown. */
    public static Figure exactGb(@Nullable Double gb) {
        return new Figure(gb, Format.exactGb(gb));
    }

    /** A term in bytes, in the unit that suits its size; its value is in GB. */
    public static Figure bytes(@Nullable Long bytes) {
        return new Figure(bytes == null ? null : (Double) (bytes / BYTES_PER_GB), Format.bytes(bytes));
    }

    /** The projector among the terms of a memory. */
    public static Figure projector(MemoryEstimate memory) {
        return memory.totalIsLowerBound()
                ? none(Format.UNKNOWN)
                : bytes(memory.bytes().projector());
    }

    /**
     * Tokens per second with their interval; null is unknown.
     *
     * @param fits whether the model is wholly in the memory; null while that is unknown
     */
    public static Figure speed(@Nullable Integer tokPerSec, @Nullable SpeedEstimate speed, @Nullable Boolean fits) {
        if (speed == null) {
            return none(Boolean.FALSE.equals(fits) ? "does not fit" : Format.UNKNOWN);
        }
        return new Figure(
                tokPerSec,
                speed.low() == null
                        ? Format.count(tokPerSec)
                        : "%d (%.0f to %.0f, %s)"
                                .formatted(tokPerSec, speed.low(), speed.high(), Format.words(speed.basis())));
    }
}
