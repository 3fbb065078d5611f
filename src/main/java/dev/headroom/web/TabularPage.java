package dev.headroom.web;

import java.util.stream.Stream;

/** A page with tables, each of which there is as a file as well. */
public interface TabularPage {

    /** Its tables in their order, those that it shows in parts part by part; those without rows are not on the page. */
    Stream<TableRows<?>> tables();
}
