package dev.headroom.web;

/**
 * Head of a column that a table can be sorted by.
 *
 * @param id what the page knows the link by
 * @param href link to the table sorted by it, or the other way round where it is already
 * @param sorted {@code ascending} or {@code descending} where the table is sorted by it, else empty
 * @param numeric whether it holds numbers
 */
public record Column(String label, String id, String href, String sorted, boolean numeric) {}
