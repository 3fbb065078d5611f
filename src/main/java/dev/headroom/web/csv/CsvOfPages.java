package dev.headroom.web.csv;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Asks for the page that belongs to a {@code .csv} address, and answers the table of it that the parameter
 * {@code table} names.
 */
@Provider
@PreMatching
public class CsvOfPages implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SUFFIX = ".csv";
    private static final String EXPORTS = "/export/";
    private static final String START = "/index";
    private static final String TABLE = "table";
    private static final String PAGE = CsvOfPages.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String path = address.getRawPath();
        if (path.endsWith(SUFFIX) && path.length() > SUFFIX.length() + 1 && !path.startsWith(EXPORTS)) {
            String page = path.substring(0, path.length() - SUFFIX.length());
            request.setProperty(PAGE, page);
            request.setRequestUri(URI.create(
                    address.getScheme() + "://" + address.getRawAuthority() + (page.equals(START) ? "/" : page)
                            + (address.getRawQuery() == null ? "" : '?' + address.getRawQuery())));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PAGE) instanceof String page
                && response.getStatus() == Status.OK.getStatusCode()
                && response.getEntity() instanceof String html) {
            answer(request.getUriInfo(), page, Jsoup.parse(html), response);
        }
    }

    private static void answer(UriInfo uri, String page, Document document, ContainerResponseContext response) {
        Set<String> names = PageTable.names(document);
        Optional<String> name = asked(uri, names);
        if (name.isPresent()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s-%s.csv\""
                                    .formatted(page.substring(1).replaceAll("[^A-Za-z0-9.]+", "-"), name.get()));
            response.setEntity(
                    PageTable.of(document, name.get()).csv(), null, MediaType.valueOf("text/csv;charset=UTF-8"));
        } else {
            response.setStatusInfo(names.isEmpty() ? Status.NOT_FOUND : Status.BAD_REQUEST);
            response.setEntity(
                    names.isEmpty()
                            ? "This page has no table.\n"
                            : "table must be one of %s.\n".formatted(String.join(", ", names)),
                    null,
                    MediaType.valueOf("text/plain;charset=UTF-8"));
        }
    }

    /** The table that is asked for, or the only one. */
    private static Optional<String> asked(UriInfo uri, Set<String> names) {
        String name = uri.getQueryParameters().getFirst(TABLE);
        return names.stream()
                .filter(one -> name == null ? names.size() == 1 : one.equals(name))
                .findFirst();
    }
}
