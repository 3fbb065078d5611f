package dev.headroom.web.calculator;

import dev.headroom.estimates.EstimateInput;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The arguments of GraphQL's {@code estimate}, as objects and as they are written in a query.
 *
 * @param inputLiterals literals of the fields of {@code input} that are given
 * @param optionLiterals literals of the fields of {@code options} that are given
 */
record CalculatorInputs(
        EstimateInput input,
        EstimateOptions options,
        Map<String, String> inputLiterals,
        Map<String, String> optionLiterals) {
    private static final String QUERY = """
            {
              simple: estimate(input: {%1$s}, method: SIMPLE) {
                requiredVram recommendedVram fit estimatedTokPerSec maxContext memory { weightsGb kvCacheGb overheadGb \
            totalGb }
                explanation { term formula value unit }
              }
              detailed: estimate(input: {%1$s}, method: DETAILED%2$s) {
                requiredVram recommendedVram fit estimatedTokPerSec maxContext speed { low high basis samples }
                memory { weightsGb kvCacheGb recurrentStateGb computeBufferGb runtimeGb projectorGb totalGb }
                explanation { term formula value unit }
              }
            }
            """;

    static CalculatorInputs none() {
        return new CalculatorInputs(
                new EstimateInput(), new EstimateOptions(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    static String literal(Object value) {
        return value instanceof String text
                ? GraphQlText.quoted(text)
                : value instanceof Double number ? Format.plain(number) : value.toString();
    }

    String graphQl() {
        return QUERY.formatted(
                joined(inputLiterals),
                optionLiterals.isEmpty() ? "" : ", options: {%s}".formatted(joined(optionLiterals)));
    }

    private static String joined(Map<String, String> literals) {
        return literals.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
