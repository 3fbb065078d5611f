package dev.headroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Columns of text, the first to the left and the others, which are numbers, to the right. */
final class TextTable {
    private static final String INDENT = "  ";
    private static final String UNKNOWN = "?";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row; null is unknown. */
    TextTable row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(shown(cell));
        }
        rows.add(row);
        return this;
    }

    private static String shown(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, "%,.3f", number);
        }
        if (cell instanceof Number whole) {
            return String.format(Locale.ROOT, "%,d", whole.longValue());
        }
        return cell == null ? UNKNOWN : cell.toString();
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> INDENT
                                + String.format("%" + (column == 0 ? "-" : "") + widths[column] + "s", row.get(column)))
                        .collect(Collectors.joining())
                        .stripTrailing()
                + System.lineSeparator();
    }
}
