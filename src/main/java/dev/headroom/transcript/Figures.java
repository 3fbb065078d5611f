package dev.headroom.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as the programs print them; whatever else stands in their place is no number. */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,16}(?:\\.\\d{1,16})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ([KMGT])iB");
    private static final Pattern PARAMETERS = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ([KMBT])");
    private static final double BYTES_PER_GIB = 1L << 30;
    private static final double SLOWEST = 0.001;
    private static final double FASTEST = 10_000_000;

    private Figures() {}

    /** @param line for the message, if it is none */
    static double number(int line, String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new TranscriptException(
                    line, "%s must be a number, but is %s".formatted(name, TranscriptException.echo(text)));
        }
        return Double.parseDouble(text);
    }

    static int count(int line, String name, String text) {
        double number = number(line, name, text);
        if (number % 1 != 0 || Math.abs(number) > Integer.MAX_VALUE) {
            throw new TranscriptException(
                    line, "%s must be a whole number, but is %s".formatted(name, TranscriptException.echo(text)));
        }
        return (int) number;
    }

    /** Tokens per second. */
    static double speed(int line, double tokPerSec) {
        if (tokPerSec < SLOWEST || tokPerSec > FASTEST) {
            throw new TranscriptException(
                    line, "a speed must be between %s and %,.0f tokens per second".formatted(SLOWEST, FASTEST));
        }
        return tokPerSec;
    }

    /** What a number can only be above 0; null for anything else. */
    static @Nullable Double aboveZero(@Nullable Double number) {
        return number != null && number > 0 ? number : null;
    }

    /** Bytes in GiB. */
    static double gib(double bytes) {
        return bytes / BYTES_PER_GIB;
    }

    /** {@code 4.36 GiB} in GiB; null for anything else. */
    static @Nullable Double gib(String text) {
        Matcher size = SIZE.matcher(text);
        return size.matches()
                ? (Double) (Double.parseDouble(size.group(1)) * Math.pow(1024, "KMGT".indexOf(size.group(2)) - 2))
                : null;
    }

    /** {@code 7.62 B} in 10^9; null for anything else. */
    static @Nullable Double billions(String text) {
        Matcher count = PARAMETERS.matcher(text);
        return count.matches()
                ? (Double) (Double.parseDouble(count.group(1)) * Math.pow(1000, "KMBT".indexOf(count.group(2)) - 2))
                : null;
    }
}
