package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.hardware.Hardware;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Machines that differ only in the size of their screens, as one row with the sizes of all.
 *
 * @param first the row of the one that stands first
 * @param name the name with each size
 */
public record Twins(Compatibility first, String name) {
    /** 14", or 14-inch. */
    private static final Pattern SCREEN = Pattern.compile("\\b\\d{1,2}(?:\\.\\d)?(?:\"|-inch)");

    /** What twins have in common. */
    private record Machine(
            String name,
            @Nullable Double memoryGb,
            @Nullable Double bandwidthGbPerSec,
            @Nullable Integer tokPerSec) {
        static Machine of(Compatibility row) {
            Hardware hardware = row.hardware();
            return new Machine(
                    SCREEN.matcher(hardware.name()).replaceFirst(""),
                    hardware.memoryGb(),
                    hardware.bandwidthGbPerSec(),
                    row.estimatedTokPerSec());
        }
    }

    /** Rows in the order of those that stand first. */
    static List<Twins> of(List<Compatibility> rows) {
        Map<Machine, List<Compatibility>> machines =
                rows.stream().collect(Collectors.groupingBy(Machine::of, LinkedHashMap::new, Collectors.toList()));
        return machines.values().stream()
                .map(same -> new Twins(same.get(0), name(same)))
                .toList();
    }

    private static String name(List<Compatibility> same) {
        String sizes = same.stream()
                .map(row -> SCREEN.matcher(row.hardware().name()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        return SCREEN.matcher(same.get(0).hardware().name()).replaceFirst(Matcher.quoteReplacement(sizes));
    }
}
