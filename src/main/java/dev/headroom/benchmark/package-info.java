/**
 * Measured decode speeds. Read {@link BenchmarkEntity}, {@link Benchmark} and {@link BenchmarkApi} in this order;
 * {@link BenchmarkMutations} adds and deletes. {@link BenchmarkModels} tells which model of the catalog a source means.
 */
@NullMarked
package dev.headroom.benchmark;

import org.jspecify.annotations.NullMarked;
