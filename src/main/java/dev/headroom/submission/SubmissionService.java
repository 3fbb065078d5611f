package dev.headroom.submission;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.benchmark.BenchmarkInput;
import dev.headroom.benchmark.BenchmarkService;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.gpu.Gpu;
import dev.headroom.model.Model;
import dev.headroom.transcript.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps submissions, and makes measurements of those that an editor accepts. */
@ApplicationScoped
public class SubmissionService {
    private static final int LONGEST_REASON = 500;
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final CatalogStore store;
    private final SubmissionSettings settings;
    private final SubmissionAllowance allowance;
    private final SubmissionRepository submissions;
    private final BenchmarkService benchmarks;

    SubmissionService(
            CatalogStore store,
            SubmissionSettings settings,
            SubmissionAllowance allowance,
            SubmissionRepository submissions,
            BenchmarkService benchmarks) {
        this.store = store;
        this.settings = settings;
        this.allowance = allowance;
        this.submissions = submissions;
        this.benchmarks = benchmarks;
    }

    /** A submission that was accepted, with the measurements that were made of it. */
    record Accepted(BenchmarkSubmission submission, List<Benchmark> benchmarks) {}

    /** @throws RefusedException with all that is wrong or missing */
    List<SubmittedRun> read(BenchmarkSubmissionInput input) {
        return SubmissionReading.of(store.current(), input);
    }

    /**
     * Keeps what was read. Nothing of the catalog changes.
     *
     * @throws RefusedException while too many are kept already, or came from the client
     */
    @Transactional
    BenchmarkSubmission keep(BenchmarkSubmissionInput input, List<SubmittedRun> runs) {
        if (submissions.pending() >= settings.pending()) {
            throw new RefusedException(
                    "text",
                    UserErrorCode.LIMITED,
                    "%d submissions wait for an editor already: try again on another day"
                            .formatted(settings.pending()));
        }
        allowance.use();
        var submission = new SubmissionEntity();
        submission.key = UUID.randomUUID().toString();
        submission.state = SubmissionState.PENDING;
        submission.handle = SubmissionReading.handle(input);
        // As precise as the database keeps it, so that a time is the same when it is read again.
        submission.submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        submission.text = String.valueOf(input.text);
        runs.forEach(run -> submission.runs.add(SubmittedRunEntity.of(submission, run)));
        submissions.persistAndFlush(submission);
        return submission.shown();
    }

    @Transactional
    Optional<BenchmarkSubmission> find(String key) {
        return isKey(key) ? submissions.byKey(key).map(SubmissionEntity::shown) : Optional.empty();
    }

    @Transactional
    List<BenchmarkSubmission> inOrder(@Nullable SubmissionState state, long behind, int limit) {
        return submissions.inOrder(state, behind, limit).stream()
                .map(SubmissionEntity::shown)
                .toList();
    }

    /**
     * Makes measurements of a submission, in the caller's transaction.
     *
     * @param numbers of the runs; empty for all that wrote tokens
     * @throws RefusedException where it is decided already, or a run makes no measurement
     */
    Accepted accept(String key, List<Integer> numbers) {
        SubmissionEntity submission = undecided(key);
        List<SubmittedRunEntity> chosen = submission.runs.stream()
                .filter(run -> numbers.isEmpty() ? run.kind == RunKind.DECODE : numbers.contains(run.number))
                .toList();
        if (chosen.isEmpty()
                || chosen.stream().anyMatch(run -> run.kind != RunKind.DECODE)
                || (!numbers.isEmpty() && numbers.stream().distinct().count() != chosen.size())) {
            throw new RefusedException(
                    "runs",
                    UserErrorCode.INVALID,
                    "runs must be numbers of runs of the submission whose kind is DECODE, at least one");
        }
        Catalog catalog = store.current();
        List<Benchmark> made = chosen.stream()
                .map(run -> {
                    run.accepted = true;
                    return benchmarks.add(measurement(catalog, submission, run));
                })
                .toList();
        decide(submission, SubmissionState.ACCEPTED, null);
        return new Accepted(submission.shown(), made);
    }

    /**
     * Refuses a submission, in the caller's transaction.
     *
     * @throws RefusedException where it is decided already, or the reason is missing or too long
     */
    BenchmarkSubmission refuse(String key, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw new RefusedException(
                    "reason",
                    reason.isBlank() ? UserErrorCode.REQUIRED : UserErrorCode.INVALID,
                    "reason must be given, in up to %d characters".formatted(LONGEST_REASON));
        }
        SubmissionEntity submission = undecided(key);
        decide(submission, SubmissionState.REFUSED, reason.strip());
        return submission.shown();
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private SubmissionEntity undecided(String key) {
        SubmissionEntity submission = Optional.of(key)
                .filter(SubmissionService::isKey)
                .flatMap(submissions::lockedByKey)
                .orElseThrow(() ->
                        new RefusedException("id", UserErrorCode.NOT_FOUND, "id: there is no submission with this id"));
        if (submission.state != SubmissionState.PENDING) {
            throw new RefusedException(
                    "id", UserErrorCode.CONFLICT, "id: the submission is " + submission.state + " already");
        }
        return submission;
    }

    private static void decide(SubmissionEntity submission, SubmissionState state, @Nullable String reason) {
        submission.state = state;
        submission.reason = reason;
        submission.decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static BenchmarkInput measurement(Catalog catalog, SubmissionEntity submission, SubmittedRunEntity run) {
        var input = new BenchmarkInput();
        input.gpu = Optional.ofNullable(run.gpuSlug)
                .map(slug -> catalog.gpus().find(slug).map(Gpu::slug).orElse(slug))
                .orElse(null);
        input.chip = run.chip;
        input.backend = run.backend;
        input.model = run.model;
        input.quant = run.quant;
        input.fileGib = run.fileGib;
        input.mixtureOfExperts = catalog.modelOfRepository(run.model)
                .map(Model::mixtureOfExperts)
                .orElseThrow(() -> new RefusedException(
                        "runs",
                        UserErrorCode.NOT_FOUND,
                        "runs: the catalog holds no model " + run.model + " any more"));
        input.test = run.test;
        input.depthTokens = run.depthTokens;
        input.tokPerSec = run.tokPerSec;
        input.source = "submitted by %s, reviewed%s"
                .formatted(submission.handle, run.build == null ? "" : ", build " + run.build);
        return input;
    }
}
