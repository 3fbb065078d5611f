package dev.headroom.paging;

import java.util.List;

/**
 * Where a row stands in an ordered list: its values in the order's columns and, as the tie-break, its natural key. It says so
 * without the row, so that a cursor keeps its place when rows come and go.
 */
record Position(List<Comparable<?>> values, String key) {}
