package dev.headroom.llamacpp;

import dev.headroom.facts.FactRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the tensors of an architecture are, as llama.cpp asks for them ({@code src/models} of its source): a row of
 * {@code architectures.csv}.
 *
 * @param model those of no layer
 * @param layer those of every layer
 * @param attention those of layers with attention beside them
 * @param state those of layers that keep a state
 * @param dense the feed-forward of layers without experts
 * @param mixture the feed-forward of layers with experts
 */
record Blueprint(
        List<TensorForm> model,
        List<TensorForm> layer,
        List<TensorForm> attention,
        List<TensorForm> state,
        List<TensorForm> dense,
        List<TensorForm> mixture) {

    private static final Map<String, List<TensorForm>> PARTS = Tables.read("tensors.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.text("part"),
                    row -> Tables.words(row, "tensors").stream()
                            .map(TensorForm::parse)
                            .toList()));

    private static final Map<String, Blueprint> ALL = Tables.read("architectures.csv").stream()
            .collect(Collectors.toMap(row -> row.text("architecture"), Blueprint::read));

    /** The output matrix of models that do not use the one of the input. */
    static final List<TensorForm> OUTPUT = PARTS.get("output");

    static Blueprint of(String architecture) {
        return ALL.get(architecture);
    }

    private static Blueprint read(FactRow row) {
        Function<String, List<TensorForm>> column = name -> Tables.words(row, name).stream()
                .flatMap(part -> PARTS.get(part).stream())
                .toList();
        return new Blueprint(
                column.apply("model"),
                column.apply("layer"),
                column.apply("attention"),
                column.apply("state"),
                column.apply("dense"),
                column.apply("mixture"));
    }
}
