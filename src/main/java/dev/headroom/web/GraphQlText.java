package dev.headroom.web;

/** Texts inside of a GraphQL query. */
public final class GraphQlText {
    private GraphQlText() {}

    /** A text without control characters as a string literal. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
