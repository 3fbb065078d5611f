package dev.headroom.web;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimationMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The method that a visitor has picked for the figures of a page: the best that is known unless they want another. */
public record MethodChoice(EstimationMethod method) {
    /** The query parameter that picks it. */
    public static final String PARAMETER = "method";

    public static MethodChoice of(Visit visit) throws BadInputException {
        return new MethodChoice(
                visit.parameters().choice(PARAMETER, EstimationMethod.class).orElse(EstimationMethod.BEST_KNOWN));
    }

    /** The choices of a select field. */
    public List<Option> options() {
        return Arrays.stream(EstimationMethod.values())
                .map(one -> new Option(Parameters.word(one), name(one), one == method))
                .toList();
    }

    /** What a sentence ends with: how its figures were computed. */
    public String by() {
        return method == EstimationMethod.BEST_KNOWN ? "by the best method that is known" : "by method " + method;
    }

    /** Whether speeds come with intervals, where they do not lack a fact for that. */
    public boolean hasIntervals() {
        return method != EstimationMethod.SIMPLE;
    }

    /** What a link to a page of the same figures carries: nothing unless another method was picked. */
    public String parameters() {
        return method == EstimationMethod.BEST_KNOWN ? "" : "?%s=%s".formatted(PARAMETER, Parameters.word(method));
    }

    private static String name(EstimationMethod one) {
        return one == EstimationMethod.BEST_KNOWN
                ? one.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : one.name();
    }
}
