package dev.headroom.inspection;

import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimates.MemoryEstimate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An inspected model with the best estimates that are known, and those of the rule of thumb beside them.
 *
 * @param files names of the files that were read
 * @param format of the files, such as {@code GGUF 3, little-endian}
 * @param notes what is amiss with the files, a sentence each
 * @param memory at each context length by each method
 * @param hardware what each GPU or device makes of that
 */
@RegisterForReflection
public record InspectionReport(
        List<String> files,
        String format,
        List<String> notes,
        ModelInspection model,
        List<MemoryEstimate> memory,
        List<HardwareAnswer> hardware) {
    /** What model pages print, and what is right. */
    static final List<EstimationMethod> METHODS = List.of(EstimationMethod.SIMPLE, EstimationMethod.BEST_KNOWN);

    private static final int[] COMMON_CONTEXT_TOKENS = {4096, 8192, 32_768, 131_072};

    /**
     * @param contextTokens context lengths to estimate for; none stands for common ones up to the model's own
     * @param hardware by slug
     */
    public static InspectionReport of(
            InspectedModel model, List<Integer> contextTokens, Map<String, HardwareShape> hardware) {
        List<EstimateRequest> requests = new ArrayList<>();
        for (int tokens : contextTokens.isEmpty() ? commonContexts(model.longestContextTokens()) : contextTokens) {
            for (EstimationMethod method : METHODS) {
                requests.add(new EstimateRequest(method, tokens, RunOptions.DEFAULT));
            }
        }
        List<HardwareAnswer> answers = new ArrayList<>();
        hardware.forEach((slug, shape) ->
                requests.forEach(request -> answers.add(HardwareAnswer.of(slug, shape, model, request))));
        return new InspectionReport(
                model.inspection().files(),
                model.inspection().format(),
                model.inspection().notes(),
                ModelInspection.of(model),
                requests.stream().map(model::memory).map(MemoryEstimate::of).toList(),
                List.copyOf(answers));
    }

    /** The same without notes. */
    public InspectionReport withoutNotes() {
        return new InspectionReport(files, format, List.of(), model, memory, hardware);
    }

    private static List<Integer> commonContexts(int longest) {
        return Stream.concat(
                        IntStream.of(COMMON_CONTEXT_TOKENS)
                                .filter(tokens -> tokens < longest)
                                .boxed(),
                        Stream.of(Math.min(longest, COMMON_CONTEXT_TOKENS[COMMON_CONTEXT_TOKENS.length - 1])))
                .distinct()
                .toList();
    }
}
