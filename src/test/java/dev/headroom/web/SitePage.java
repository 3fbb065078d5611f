package dev.headroom.web;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.headroom.web.site.PageKind;
import dev.headroom.web.site.SiteMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages of each kind that the site has: those of the {@link SiteMap} that there is one of, and in
 * {@code site/pages.csv} one at least of every other kind, and other states. All are tested, drawn and measured alike.
 *
 * @param name what its screenshots are called
 * @param status the HTTP status of its answer
 */
public record SitePage(String name, String address, int status) {
    public static final List<SitePage> ALL =
            Stream.concat(single(), read().stream()).toList();

    /** Whether it is what was asked for, not a refusal. */
    public boolean isOrdinary() {
        return status == 200;
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<SitePage> single() {
        return SiteMap.KINDS.stream()
                .filter(kind -> !kind.pattern().contains("SLUG"))
                .map(PageKind::path)
                .map(path -> new SitePage(path.equals("/") ? "start" : path.substring(1), path, 200));
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
