package dev.headroom.device;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of devices on the page that the project started from, beside ours, which follow one pattern. */
public final class SeedDevice {
    /** Two sizes of a screen in one row: 14" and 16". */
    private static final Pattern TWINS = Pattern.compile("(\\S+\") and (\\S+\")");

    /** Those of which the page does not tell the memory. */
    private static final Map<String, String> WITH_MEMORY = Map.of(
            "MacBook Pro 14-inch (M5)", "MacBook Pro 14\" M5 (16 GB)",
            "MacBook Pro 14-inch (M5 Pro)", "MacBook Pro 14\" M5 Pro (24 GB)");

    private SeedDevice() {}

    /** A name without what both write otherwise: capitals, spaces, parentheses and commas. */
    public static String key(String name) {
        return WITH_MEMORY.getOrDefault(name, name).toLowerCase(Locale.ROOT).replaceAll("[ (),]", "");
    }

    /** The names that a row of one or two machines stands for. */
    public static Stream<String> each(String shown) {
        Matcher twins = TWINS.matcher(shown);
        return twins.find()
                ? Stream.of(1, 2).map(size -> twins.replaceFirst(Matcher.quoteReplacement(twins.group(size))))
                : Stream.of(shown);
    }
}
