package dev.headroom.submission;

import dev.headroom.catalog.Catalog;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Gibibyte;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.hardware.Hardware;
import dev.headroom.transcript.Run;
import dev.headroom.transcript.RunKind;
import dev.headroom.transcript.Transcript;
import dev.headroom.transcript.TranscriptException;
import dev.headroom.weights.ModelQuant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody submits, with the catalog as it is: all speeds of the text, or why it cannot be taken. */
final class SubmissionReading {
    static final String ANONYMOUS = "anonymous";
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

    private final RunMatcher matcher;
    private final List<SubmittedRun> runs = new ArrayList<>();
    /** The first of those that say the same. */
    private final Map<String, UserError> errors = new LinkedHashMap<>();

    private SubmissionReading(RunMatcher matcher) {
        this.matcher = matcher;
    }

    /** @throws RefusedException with all that is wrong or missing */
    static List<SubmittedRun> of(Catalog catalog, BenchmarkSubmissionInput input) {
        RefusedException.ifAny(complaints(input));
        SubmissionReading reading = new SubmissionReading(new RunMatcher(catalog, input));
        transcript(String.valueOf(input.text)).forEach(reading::add);
        RefusedException.ifAny(List.copyOf(reading.errors.values()));
        return reading.runs;
    }

    static String handle(BenchmarkSubmissionInput input) {
        return input.handle == null || input.handle.isBlank() ? ANONYMOUS : input.handle.strip();
    }

    private static List<UserError> complaints(BenchmarkSubmissionInput input) {
        List<UserError> complaints = new ArrayList<>();
        if (input.text == null || input.text.isBlank()) {
            complaints.add(new UserError("text", "text must be given", UserErrorCode.REQUIRED));
        } else if (input.text.indexOf('\0') >= 0) {
            complaints.add(new UserError("text", "text must be text, without signs of code 0", UserErrorCode.INVALID));
        }
        if (!HANDLE.matcher(handle(input)).matches()) {
            complaints.add(new UserError(
                    "handle",
                    "handle must be up to 40 letters, digits, spaces, dots, hyphens and underscores, the first a "
                            + "letter or digit",
                    UserErrorCode.INVALID));
        }
        return complaints;
    }

    private static List<Run> transcript(String text) {
        try {
            return Transcript.runs(text);
        } catch (TranscriptException unreadable) {
            String fault = unreadable.getMessage();
            throw new RefusedException(
                    "text", UserErrorCode.INVALID, fault.startsWith("line ") ? "text, " + fault : "text " + fault);
        }
    }

    private void add(Run run) {
        @Nullable ModelQuant model = found(run, () -> matcher.modelQuant(run));
        @Nullable MeasuredHardware hardware = found(run, () -> matcher.hardware(run));
        @Nullable String backend = found(run, () -> matcher.backend(run));
        if (model != null && hardware != null && backend != null) {
            runs.add(submitted(run, model, hardware, backend));
        }
    }

    private <T> @Nullable T found(Run run, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (RefusedException refused) {
            refused.errors()
                    .forEach(error -> errors.putIfAbsent(
                            error.message(),
                            new UserError(
                                    error.field(),
                                    "line %d: %s".formatted(run.line(), error.message()),
                                    error.code())));
            return null;
        }
    }

    private SubmittedRun submitted(Run run, ModelQuant modelQuant, MeasuredHardware hardware, String backend) {
        return new SubmittedRun(
                runs.size() + 1,
                run.line(),
                modelQuant.model().huggingFaceId(),
                run.file() == null ? run.model() : run.file(),
                modelQuant.quant().name(),
                hardware.gpuSlug(),
                hardware.chip(),
                RunMatcher.printedGpu(run),
                backend,
                run.gpuLayers(),
                run.kind(),
                run.test(),
                run.tokens(),
                run.meanDepthTokens(),
                run.tokPerSec(),
                run.deviation(),
                run.fileGib() == null ? publishedGib(modelQuant) : run.fileGib(),
                run.build(),
                estimate(run, modelQuant, hardware.estimated())
                        .map(Speed::tokPerSec)
                        .orElse(null),
                false);
    }

    private static @Nullable Double publishedGib(ModelQuant modelQuant) {
        return modelQuant.getWeights().known().dividedBy(Amount.of(Gibibyte.GB)).orNull();
    }

    private Optional<Speed> estimate(Run run, ModelQuant modelQuant, Hardware hardware) {
        int contextTokens = Math.max(1, run.depthTokens() + run.tokens());
        var request = new EstimateRequest(EstimationMethod.BEST_KNOWN, contextTokens, RunOptions.DEFAULT)
                .withDepth(Amount.of(run.meanDepthTokens()));
        Memory need = modelQuant.memory(request);
        var shape = matcher.catalog().shape(hardware);
        return run.kind() == RunKind.DECODE
                ? request.estimator().decode(need, shape)
                : request.estimator().prefill(need, shape, new Prompt(run.tokens(), run.depthTokens()));
    }
}
