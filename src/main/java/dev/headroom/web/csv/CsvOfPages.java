package dev.headroom.web.csv;

import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (request.getProperty(PAGE) instanceof String path && response.getStatus() == Status.OK.getStatusCode()) {
            answer(request.getUriInfo(), path, tables(response.getEntity()), response);
        }
    }

    /** The parts of each table by its name; tables without rows are not there. */
    private static Map<String, List<TableRows<?>>> tables(Object answer) {
        return answer instanceof TabularPage page
                ? page.tables()
                        .filter(table -> !table.isEmpty())
                        .collect(Collectors.groupingBy(TableRows::name, LinkedHashMap::new, Collectors.toList()))
                : Map.of();
    }

    private static void answer(
            UriInfo uri, String path, Map<String, List<TableRows<?>>> tables, ContainerResponseContext response) {
        Set<String> names = tables.keySet();
        Optional<String> name = tableName(uri, names);
        if (name.isPresent()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"%s-%s.csv\""
                                    .formatted(path.substring(1).replaceAll("[^A-Za-z0-9.]+", "-"), name.get()));
            response.setEntity(
                    CsvOfTable.of(tables.getOrDefault(name.get(), List.of())),
                    null,
                    MediaType.valueOf("text/csv;charset=UTF-8"));
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
    private static Optional<String> tableName(UriInfo uri, Set<String> names) {
        String name = uri.getQueryParameters().getFirst(TABLE);
        return names.stream()
                .filter(one -> name == null ? names.size() == 1 : one.equals(name))
                .findFirst();
    }
}
