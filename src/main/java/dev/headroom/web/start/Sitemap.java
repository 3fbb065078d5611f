package dev.headroom.web.start;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.Paths;
import dev.headroom.web.vram.VramSizes;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that search engines shall know. */
final class Sitemap {
    private static final List<String> PAGES =
            List.of("/", "/run", "/models", "/gpus", "/devices", "/compare", "/calculator", "/accuracy", "/api");

    private Sitemap() {}

    /** The sitemap in XML; slugs hold nothing that would have to be escaped. */
    static String of(Catalog catalog, String site) {
        String day = catalog.updatedAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return paths(catalog)
                .map(path -> "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>\n".formatted(site, path, day))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "
                                + "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private static Stream<String> paths(Catalog catalog) {
        return Stream.of(
                        PAGES.stream(),
                        catalog.models().all().stream().map(Paths::of),
                        catalog.hardware().all().stream().map(Paths::of),
                        VramSizes.of(catalog).stream().map(VramSizes::path))
                .flatMap(paths -> paths);
    }
}
