/**
 * Measured decode speeds. Read {@link BenchmarkEntity}, {@link Benchmark} and {@link BenchmarkApi} in this order;
 * {@link BenchmarkMutations} adds and deletes.
 */
@NullMarked
package dev.headroom.benchmark;

import org.jspecify.annotations.NullMarked;
