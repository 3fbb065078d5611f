package dev.headroom.web;

import java.util.stream.Collectors;

/** Texts inside of a GraphQL query, and the query as a link. */
public final class GraphQlText {
    /** What the server takes as the first line of a request, less the method and the version. */
    private static final int LONGEST_LINK = 4096 - "GET  HTTP/1.1\r\n".length();

    private GraphQlText() {}

    /** A text without control characters as a string literal. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * A link that runs a query; empty where it would be longer than 4 KiB, which not every proxy and client lets pass.
     *
     * @param query each string of it within one line
     */
    public static String link(String query) {
        String compact = query.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
        String link = Address.of("/graphql").with("query", compact).href();
        return query.isEmpty() || link.length() > LONGEST_LINK ? "" : link;
    }
}
