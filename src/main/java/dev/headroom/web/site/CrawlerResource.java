package dev.headroom.web.site;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.web.PageResponses;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;

/** What programs ask a site for: search engines, language models, readers of feeds, browsers. */
@Path("/")
public class CrawlerResource {
    private static final String ROBOTS = """
            User-agent: *
            Allow: /
            Disallow: /graphql
            Disallow: /export/
            Disallow: /q/
            Disallow: /admin

            Sitemap: %s/sitemap.xml
            """;
    private static final String LLMS = """
            # Headroom

            > Which open-weight language models run on which hardware: memory, fit and decode speed of %d models on %d \
            GPUs and %d devices.
            > Every number names its method, what it rests on and its sources. Unknown facts are null, never guessed.

            ## For programs

            - [GraphQL](%4$s/graphql): one POST with a JSON body {"query": "…"} answers everything \
            that the pages show
            - [Schema](%4$s/graphql/schema.graphql): all types with descriptions and units
            - [Tables](%4$s/export/models.csv): also gpus, devices, quants, quant-files, benchmarks, model-scores, \
            each as .csv, .json and .ndjson
            - Tables of pages: .csv behind the path of a page and the name of its table in table, such as \
            %4$s/models.csv?table=models

            ## Pages

            %5$s- [Sitemap](%4$s/sitemap.xml): all of them
            """;
    /** A bar that is partly filled: memory in use, and headroom above it. */
    private static final String ICON = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="8" y="3" width="16" height="26" \
            rx="2" fill="none" \
            stroke="#0b5c52" stroke-width="3"/><rect x="12" y="15" width="8" height="10" fill="#0b5c52"/></svg>
            """;

    private static final String A_DAY = "public, max-age=86400";

    private final CatalogStore store;
    private final PageResponses responses;

    CrawlerResource(CatalogStore store, PageResponses responses) {
        this.store = store;
        this.responses = responses;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String robots(@Context UriInfo uri) {
        return ROBOTS.formatted(responses.site(uri));
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
    @Blocking
    public String sitemap(@Context UriInfo uri) {
        return SitemapXml.of(catalog(), responses.site(uri));
    }

    @GET
    @Path("editions.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String editions(@Context UriInfo uri) {
        return EditionFeed.of(responses.site(uri));
    }

    @GET
    @Path("llms.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String llms(@Context UriInfo uri) {
        Catalog catalog = catalog();
        return LLMS.formatted(
                catalog.models().all().size(),
                catalog.gpus().all().size(),
                catalog.devices().all().size(),
                responses.site(uri),
                pages(catalog, responses.site(uri)));
    }

    /** One line for each kind of page, with one of it. */
    private static String pages(Catalog catalog, String site) {
        return SiteMap.KINDS.stream()
                .filter(kind -> !kind.description().isEmpty())
                .flatMap(kind -> kind.pages()
                        .apply(catalog)
                        .limit(1)
                        .map(page ->
                                "- [%s](%s%s): %s\n".formatted(kind.title(), site, page.href(), kind.description())))
                .collect(Collectors.joining());
    }

    @GET
    @Path("favicon.svg")
    public Response icon() {
        return Response.ok(ICON, "image/svg+xml")
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .build();
    }

    private Catalog catalog() {
        return store.loaded().orElseThrow(() -> new ServiceUnavailableException(5L));
    }
}
