package dev.headroom.edit;

import java.util.function.Function;

/**
 * How rows of another table refer to a row. Table and column names are the program's own, never a client's.
 *
 * @param rows what they are called: {@code benchmarks}
 * @param value what the column holds of a row that it refers to
 */
public record Reference<E>(String rows, String table, String column, Function<E, Object> value) {}
