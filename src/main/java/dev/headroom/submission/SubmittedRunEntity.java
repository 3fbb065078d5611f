package dev.headroom.submission;

import dev.headroom.transcript.RunKind;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code benchmark_submission_run}. */
@Entity(name = "BenchmarkSubmissionRun")
@Table(name = "benchmark_submission_run")
public class SubmittedRunEntity extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public SubmissionEntity submission;

    public int number;
    public int line;
    public String model;
    public @Nullable String printedModel;
    public String quant;
    public @Nullable String gpuSlug;
    public @Nullable String chip;
    public @Nullable String printedGpu;
    public String backend;
    public @Nullable Integer gpuLayers;

    @Enumerated(EnumType.STRING)
    public RunKind kind;

    public String test;
    public int tokens;
    public int depthTokens;
    public double tokPerSec;
    public @Nullable Double deviation;
    public @Nullable Double fileGib;
    public @Nullable String build;
    public @Nullable Double estimatedTokPerSec;
    public boolean accepted;

    static SubmittedRunEntity of(SubmissionEntity submission, SubmittedRun run) {
        var row = new SubmittedRunEntity();
        row.submission = submission;
        row.number = run.number();
        row.line = run.line();
        row.model = run.model();
        row.printedModel = run.printedModel();
        row.quant = run.quant();
        row.gpuSlug = run.gpuSlug();
        row.chip = run.chip();
        row.printedGpu = run.printedGpu();
        row.backend = run.backend();
        row.gpuLayers = run.gpuLayers();
        row.kind = run.kind();
        row.test = run.test();
        row.tokens = run.tokens();
        row.depthTokens = run.depthTokens();
        row.tokPerSec = run.tokPerSec();
        row.deviation = run.deviation();
        row.fileGib = run.fileGib();
        row.build = run.build();
        row.estimatedTokPerSec = run.estimatedTokPerSec();
        return row;
    }

    SubmittedRun shown() {
        return new SubmittedRun(
                number,
                line,
                model,
                printedModel,
                quant,
                gpuSlug,
                chip,
                printedGpu,
                backend,
                gpuLayers,
                kind,
                test,
                tokens,
                depthTokens,
                tokPerSec,
                deviation,
                fileGib,
                build,
                estimatedTokPerSec,
                accepted);
    }
}
