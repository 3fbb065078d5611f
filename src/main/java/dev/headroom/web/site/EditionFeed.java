package dev.headroom.web.site;

import dev.headroom.catalog.Edition;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The editions of the packaged facts as a feed (Atom, RFC 4287), the newest first. */
final class EditionFeed {
    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title>Headroom: editions of the catalog</title>
            <id>%1$s/editions.atom</id>
            <link rel="self" href="%1$s/editions.atom"/>
            <link href="%1$s/"/>
            <author><name>Headroom</name></author>
            <updated>%2$s</updated>
            %3$s</feed>
            """;
    private static final String ENTRY = """
            <entry>
            <title>Edition %d: %d models, %d GPUs, %d devices, %d published files</title>
            <id>%s/editions.atom#%1$d</id>
            <updated>%s</updated>
            <content type="text">%s</content>
            </entry>
            """;

    private EditionFeed() {}

    static String of(String site) {
        return FEED.formatted(
                site,
                midnight(Edition.current()),
                Edition.all().stream()
                        .sorted(Comparator.comparing(Edition::number).reversed())
                        .map(edition -> entry(edition, site))
                        .collect(Collectors.joining()));
    }

    private static String entry(Edition edition, String site) {
        return ENTRY.formatted(
                edition.number(),
                edition.models(),
                edition.gpus(),
                edition.devices(),
                edition.quantFiles(),
                site,
                midnight(edition),
                escaped(String.join("\n", edition.news())));
    }

    private static String midnight(Edition edition) {
        return edition.date() + "T00:00:00Z";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
