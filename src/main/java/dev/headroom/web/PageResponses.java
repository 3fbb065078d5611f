package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import dev.headroom.error.UnavailableException;
import dev.headroom.facts.SlugIndex;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Turns pages and refusals into responses: every page of the site passes by here. */
@ApplicationScoped
public class PageResponses {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int RETRY_AFTER_SECONDS = 5;
    /** Nothing from elsewhere, nothing inline. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final CatalogStore store;
    private final SiteSettings settings;
    private final KnownPages pages;

    PageResponses(CatalogStore store, SiteSettings settings, KnownPages pages) {
        this.store = store;
        this.settings = settings;
        this.pages = pages;
    }

    /** What a page shows. */
    @FunctionalInterface
    public interface Content {
        TemplateInstance of(Visit visit) throws ApiException;
    }

    /** The page, or why there is none: 400 for a parameter that is not valid, 404, 503 while there is no catalog. */
    public Response page(UriInfo uri, Content content) {
        return answer(uri, visit -> {
            TemplateInstance shown = content.of(visit);
            return html(shown instanceof FilledForm form && form.refused() ? Status.BAD_REQUEST : Status.OK, shown)
                    .build();
        });
    }

    /**
     * The page of a row, or the way to it by the slug that it has now.
     *
     * @param path where the page of a row is
     */
    public <T> Response row(
            UriInfo uri,
            String slug,
            Function<Catalog, SlugIndex<T>> rows,
            Function<? super T, String> path,
            Content content) {
        return answer(uri, visit -> {
            Optional<URI> present = rows.apply(visit.catalog())
                    .renamed(slug)
                    .map(path)
                    .map(renamed ->
                            uri.getRequestUriBuilder().replacePath(renamed).build());
            return present.isPresent()
                    ? Response.status(Status.MOVED_PERMANENTLY)
                            .location(present.get())
                            .build()
                    : html(Status.OK, content.of(visit)).build();
        });
    }

    /** What a request comes to that is not always a page. */
    @FunctionalInterface
    public interface Answering {
        Response of(Visit visit) throws ApiException;
    }

    /** The same for what does not always come to a page. */
    public Response answer(UriInfo uri, Answering answering) {
        Optional<Catalog> catalog = store.loaded();
        if (catalog.isEmpty()) {
            return html(Status.SERVICE_UNAVAILABLE, ErrorPage.loading(uri.getPath()))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        var visit = new Visit(catalog.get(), site(uri), uri.getPath(), new Parameters(uri.getQueryParameters()));
        try {
            return answering.of(visit);
        } catch (NotFoundException missing) {
            return html(Status.NOT_FOUND, ErrorPage.notFound(visit, missing, pages))
                    .build();
        } catch (UnavailableException away) {
            return html(Status.SERVICE_UNAVAILABLE, ErrorPage.unavailable(visit, away.getMessage()))
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        } catch (ApiException refused) {
            return html(Status.BAD_REQUEST, ErrorPage.badRequest(visit, refused.getMessage()))
                    .build();
        }
    }

    /** That there is no such page, with those that may have been meant. */
    public Response notFound(UriInfo uri) {
        return page(uri, visit -> {
            throw new NotFoundException("path", visit.path());
        });
    }

    /** Scheme and authority of the site. */
    public String site(UriInfo uri) {
        return settings.url().orElseGet(uri.getBaseUri()::toString).replaceAll("/+$", "");
    }

    /**
     * A page as every page of the site is sent. {@link PageRenderer} renders it: quarkus-rest-qute would name no
     * charset where the client takes HTML.
     */
    public static Response.ResponseBuilder html(Status status, TemplateInstance content) {
        return Response.status(status)
                .type(HTML)
                .entity(content)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
