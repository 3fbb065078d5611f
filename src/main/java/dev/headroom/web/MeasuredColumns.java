package dev.headroom.web;

import dev.headroom.benchmark.Benchmark;

/** What tables show of measured speeds, beside what was measured. */
public final class MeasuredColumns {
    public static final Column<Benchmark> BACKEND = Column.text("Backend", Benchmark::backend);
    public static final Column<Benchmark> QUANT = Column.text("Quantization", Benchmark::quant);
    public static final Column<Benchmark> DEPTH =
            Column.number("Tokens in cache", "tokens", Benchmark::depthTokens, Format::count);
    public static final Column<Benchmark> SPEED = Column.number("Speed", "tok/s", Benchmark::tokPerSec, Format::number)
            .headed("tok/s");
    public static final Column<Benchmark> SOURCE =
            Column.text("Source", Benchmark::source).styled("source");

    private MeasuredColumns() {}
}
