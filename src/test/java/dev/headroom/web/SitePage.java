package dev.headroom.web;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One page of each kind that the site has. A line in {@code site/pages.csv} makes a new kind tested, drawn and measured
 * like the others.
 *
 * @param name what its screenshots are called
 * @param status the HTTP status of its answer
 */
public record SitePage(String name, String address, int status) {
    public static final List<SitePage> ALL = read();

    /** Whether it is what was asked for, not a refusal. */
    public boolean isOrdinary() {
        return status == 200;
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<SitePage> read() {
        try (InputStream in = SitePage.class.getResourceAsStream("/site/pages.csv");
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .map(row -> new SitePage(
                            row.getField("name"), row.getField("address"), Integer.parseInt(row.getField("status"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
