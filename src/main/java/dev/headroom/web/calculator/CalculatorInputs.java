package dev.headroom.web.calculator;

import dev.headroom.estimates.EstimateInput;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.web.GraphQlQuery;

/** The arguments of GraphQL's {@code estimate}. */
record CalculatorInputs(EstimateInput input, EstimateOptions options) {
    private static final GraphQlQuery QUERY = GraphQlQuery.of("calculator");

    static CalculatorInputs none() {
        return new CalculatorInputs(new EstimateInput(), new EstimateOptions());
    }

    GraphQlQuery request() {
        return QUERY.with("input", input).with("options", options);
    }
}
