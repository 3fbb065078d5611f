package dev.headroom.web.site;

import dev.headroom.catalog.Catalog;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** The pages that search engines shall know. */
final class SitemapXml {
    private SitemapXml() {}

    /** The sitemap in XML; slugs hold nothing that would have to be escaped. */
    static String of(Catalog catalog, String site) {
        String day = catalog.updatedAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return SiteMap.links(catalog)
                .map(page -> "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>\n".formatted(site, page.href(), day))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "
                                + "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
