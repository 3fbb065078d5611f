/**
 * Measured decode speeds. Read {@link BenchmarkEntity} (the row), {@link Benchmark} (what the snapshot holds),
 * {@link BenchmarkFacts} (what is declared of each fact), {@link BenchmarkFilter} and {@link BenchmarkApi}; then
 * {@link BenchmarkInput}, {@link BenchmarkService} and {@link BenchmarkMutations}, which add and delete.
 */
@NullMarked
package dev.headroom.benchmark;

import org.jspecify.annotations.NullMarked;
