package dev.headroom.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures and facts as the site prints them. What is null is unknown. */
@TemplateExtension(namespace = "show")
public final class Format {
    public static final String UNKNOWN = "unknown";
    /** Unit of parameters. */
    private static final String BILLIONS = "billions";

    private static final Set<String> ACRONYMS = Set.of("GPU", "PC", "SBC");
    private static final String LETTERS_THAT_SOUND_WITH_A_VOWEL = "AEFHILMNORSX";
    private static final int BINARY_K = 1024;
    private static final int DECIMAL_K = 1000;
    private static final double MILLION = 1e6;
    private static final double BYTES_PER_KB = 1e3;
    private static final double BYTES_PER_MB = 1e6;
    private static final double BYTES_PER_GB = 1e9;

    private Format() {}

    /** A text, or that it is unknown. */
    public static String known(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? UNKNOWN : value.toString();
    }

    /** GB to one decimal, as the estimator prints it. */
    public static String gb(@Nullable Double gb) {
        return gb == null ? UNKNOWN : decimals(gb, 1) + " GB";
    }

    /** A term in GB, to three decimals. */
    public static String exactGb(@Nullable Double gb) {
        return gb == null ? UNKNOWN : decimals(gb, 3) + " GB";
    }

    /** A term in bytes, in the unit that suits its size. */
    public static String bytes(@Nullable Long bytes) {
        return bytes == null
                ? UNKNOWN
                : bytes == 0
                        ? "0"
                        : bytes < BYTES_PER_MB
                                ? decimals(bytes / BYTES_PER_KB, 0) + " kB"
                                : bytes < BYTES_PER_GB
                                        ? decimals(bytes / BYTES_PER_MB, 0) + " MB"
                                        : exactGb(bytes / BYTES_PER_GB);
    }

    /** Size of a file in 10^9 bytes. */
    public static String fileGb(@Nullable Double gb) {
        return gb == null ? UNKNOWN : decimals(gb, 2) + " GB";
    }

    /** A number with as many decimals as it has, and separated thousands. */
    public static String number(@Nullable Double value) {
        return value == null ? UNKNOWN : value % 1 == 0 ? String.format(Locale.ROOT, "%,.0f", value) : plain(value);
    }

    /** The same, or a whole number. */
    public static String figure(@Nullable Number value) {
        return value instanceof Integer count
                ? count(count)
                : number(value == null ? null : (Double) value.doubleValue());
    }

    /** The same as lists show it, in few characters where that is usual of its unit. */
    public static String brief(@Nullable Number value, String unit) {
        return switch (unit) {
            case BILLIONS -> billions((Double) value);
            case "tokens" -> context((Integer) value);
            case "count", "per month" -> shortCount((Integer) value);
            default -> figure(value);
        };
    }

    /** A number with its unit, as people write it; what is counted has none. */
    public static String withUnit(String number, String unit) {
        return switch (unit) {
            case "", "count" -> number;
            case "$" -> unit + number;
            case BILLIONS -> number + " × 10⁹";
            default -> number + ' ' + unit;
        };
    }

    /** A number as a field of a form or a query takes it, without separators. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A whole number with separated thousands. */
    public static String count(@Nullable Integer value) {
        return value == null ? UNKNOWN : String.format(Locale.ROOT, "%,d", value);
    }

    /** The word for one or for another number: 1 GPU, 0 or 2 GPUs. */
    public static String plural(int count, String one, String many) {
        return count == 1 ? one : many;
    }

    /** A whole number with what it counts. */
    public static String counted(int count, String one, String many) {
        return count(count) + ' ' + plural(count, one, many);
    }

    /** A large count, shortened: 46.0K, 1.2M. */
    public static String shortCount(@Nullable Integer value) {
        return value == null
                ? UNKNOWN
                : value < DECIMAL_K
                        ? value.toString()
                        : value < MILLION
                                ? decimals(value / (double) DECIMAL_K, 1) + "K"
                                : decimals(value / MILLION, 1) + "M";
    }

    /** Parameters in 10^9: 8.3B. */
    public static String billions(@Nullable Double value) {
        return value == null ? UNKNOWN : value < 1 ? decimals(value * DECIMAL_K, 0) + "M" : decimals(value, 1) + "B";
    }

    /** A context length as people write it: 32,768 tokens are 32K, 128,000 are 128K. */
    public static String context(@Nullable Integer tokens) {
        if (tokens == null) {
            return UNKNOWN;
        }
        if (tokens == 0) {
            return "0";
        }
        int unit = tokens % DECIMAL_K == 0 ? DECIMAL_K : BINARY_K;
        boolean whole = tokens % unit == 0;
        return !whole
                ? count(tokens)
                : tokens / unit >= unit && tokens / unit % unit == 0 ? tokens / unit / unit + "M" : tokens / unit + "K";
    }

    /** A number to so many decimals. */
    public static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** The ends of an interval, without decimals. */
    public static String interval(double low, double high) {
        return decimals(low, 0) + '–' + decimals(high, 0);
    }

    /** A constant as words: MINI_PC is mini PC. */
    public static String words(@Nullable Enum<?> constant) {
        return constant == null
                ? UNKNOWN
                : Stream.of(constant.name().split("_"))
                        .map(word -> ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    /** Words behind their article, which goes by the sound: a laptop, an SBC. */
    public static String withArticle(String words) {
        String first = words.split(" ", 2)[0];
        String vowels = ACRONYMS.contains(first) ? LETTERS_THAT_SOUND_WITH_A_VOWEL : "aeiouAEIOU";
        return (vowels.indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
