package dev.headroom.facts;

import java.util.List;

/** The rows of one kind. Injected, they are those that the catalog holds at the time of each call. */
@FunctionalInterface
public interface Rows<T> {
    /** All of them, in the order of the catalog. */
    List<T> all();
}
