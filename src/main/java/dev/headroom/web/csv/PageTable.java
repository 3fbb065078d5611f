package dev.headroom.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A table of a page. Several tables of one name, such as the tiers of hardware, are one table whose columns are told
 * apart by their heads and whose rows begin with the group that each is in.
 *
 * @param rows texts by the heads of their columns
 */
record PageTable(List<Map<String, String>> rows) {
    private static final String NAME = "data-csv";
    private static final String GROUP = "data-group";
    private static final String GROUP_HEAD = "Group";

    /** The names of the tables of a page. */
    static Set<String> names(Document page) {
        return new LinkedHashSet<>(page.select("table[data-csv]").eachAttr(NAME));
    }

    static PageTable of(Document page, String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        page.getElementsByAttributeValue(NAME, name).forEach(table -> {
            List<String> heads =
                    table.select("thead th").stream().map(PageTable::text).toList();
            table.select("tbody tr").forEach(row -> rows.add(cells(table, heads, row)));
        });
        return new PageTable(rows);
    }

    private static Map<String, String> cells(Element table, List<String> heads, Element row) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (table.hasAttr(GROUP)) {
            cells.put(GROUP_HEAD, table.attr(GROUP));
        }
        List<Element> shown = row.select("> th, > td");
        for (int i = 0; i < heads.size() && i < shown.size(); i++) {
            cells.put(heads.get(i), text(shown.get(i)));
        }
        return cells;
    }

    /** What is read out; drawings and what is hidden from screen readers say nothing. */
    private static String text(Element cell) {
        Element copy = cell.clone();
        copy.select("[aria-hidden]").remove();
        return copy.text();
    }

    /** RFC 4180 with a header. Columns that hold drawings alone are left out. */
    String csv() {
        Set<String> heads = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach((head, text) -> {
            if (!text.isEmpty()) {
                heads.add(head);
            }
        }));
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(heads.stream().map(CsvCell::of).toList());
            rows.forEach(row -> csv.writeRecord(heads.stream()
                    .map(head -> CsvCell.of(row.getOrDefault(head, "")))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
