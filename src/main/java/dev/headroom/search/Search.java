package dev.headroom.search;

/** The index of this moment; whoever holds the catalog gives it. */
@FunctionalInterface
public interface Search {
    SearchIndex index();
}
