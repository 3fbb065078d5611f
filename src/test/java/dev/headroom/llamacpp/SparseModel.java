package dev.headroom.llamacpp;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.intake.GgufWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model of the catalog as a GGUF file without data, all of its matrices in Q8_0: a row of the test's
 * {@code models.csv}. Facts that are not the catalog's are those of the model's config.json on Hugging Face.
 *
 * @param blueprint the row of {@code architectures.csv}: llama.cpp's name, and behind a colon a variant of it
 * @param kinds for each layer f for full attention, s for attention to a window, r for a state, b for full attention
 *     beside a state, m for a feed-forward alone
 * @param isTied whether the output is the input embedding
 * @param ownCaches layers before those that use the cache of an earlier one
 * @param counts the catalog's counts of its parameters in 10^9: all, those of its text part, what its sizes come to
 */
record SparseModel(
        String huggingFaceId,
        String blueprint,
        String kinds,
        Sizes sizes,
        boolean isTied,
        int ownCaches,
        List<Double> counts) {
    private static final double BILLION = 1e9;
    private static final String FEED_FORWARD_ALONE = "m";

    static List<SparseModel> all() {
        Map<String, FactRow> catalog = PackagedRows.read("models.csv").stream()
                .collect(Collectors.toMap(row -> row.text("hf_id"), Function.identity()));
        return Tables.read("models.csv").stream()
                .map(row -> of(catalog.get(row.text("hf_id")), row))
                .toList();
    }

    private static SparseModel of(FactRow catalog, FactRow row) {
        Sizes sizes = Sizes.of(catalog, row);
        int layers = sizes.number("layers");
        return new SparseModel(
                row.text("hf_id"),
                row.text("architecture"),
                row.text("layers").repeat(layers).substring(0, layers),
                sizes,
                "true".equals(catalog.text("tie_embeddings")),
                "shared".equals(catalog.optionalText("other_layers"))
                        ? catalog.count("n_attention_layers") + catalog.count("n_sliding_layers")
                        : layers,
                Stream.of("total_params_b", "text_params_b", "computed_params_b")
                        .map(catalog::optionalPositive)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The name that llama.cpp has for it. */
    String architecture() {
        return blueprint.split(":")[0];
    }

    /** The sizes of a layer, or of all that is in no layer. */
    Sizes sizes(int layer) {
        Sizes ofKind = sizes.in(isSliding(layer) ? "sliding" : "full");
        return layer < ownCaches ? ofKind : ofKind.in("reusing");
    }

    boolean isSliding(int layer) {
        return kinds.charAt(layer) == 's';
    }

    boolean attends(int layer) {
        return "fsb".indexOf(kinds.charAt(layer)) >= 0;
    }

    boolean keepsState(int layer) {
        return "rb".indexOf(kinds.charAt(layer)) >= 0;
    }

    /** Whether it has a feed-forward: all have, or those that have nothing else. */
    boolean feedsForward(int layer) {
        return !kinds.contains(FEED_FORWARD_ALONE) || kinds.startsWith(FEED_FORWARD_ALONE, layer);
    }

    /** Whether it has experts: those behind the first dense ones, or each so manieth. */
    private boolean isMixture(int layer) {
        if (!sizes.has("experts")) {
            return false;
        }
        return sizes.has("mixture_step")
                ? (layer + 1) % sizes.number("mixture_step") == 0
                : layer >= sizes.number("dense_layers");
    }

    Path write(Path file) throws IOException {
        return gguf().writeSparse(file);
    }

    /** Size of the input embedding. */
    long embeddingBytes() {
        return Math.round(sizes.get("hidden*vocab") * TensorForm.TYPE.bitsPerWeight() / Byte.SIZE);
    }

    /** Parameters of its tensors in 10^9. */
    double parametersB() {
        return gguf().elements() / BILLION;
    }

    private GgufWriter gguf() {
        GgufWriter writer = GgufWriter.gguf();
        new Metadata(this).write(writer);
        Blueprint tensors = Blueprint.of(blueprint);
        Sizes full = sizes.in("full");
        tensors.model().forEach(tensor -> tensor.write(writer, "", full));
        if (!isTied) {
            Blueprint.OUTPUT.forEach(tensor -> tensor.write(writer, "", full));
        }
        for (int layer = 0; layer < kinds.length(); layer++) {
            write(writer, layer, tensors.layer());
            if (attends(layer)) {
                write(writer, layer, tensors.attention());
            }
            if (keepsState(layer)) {
                write(writer, layer, tensors.state());
            }
            if (feedsForward(layer)) {
                write(writer, layer, isMixture(layer) ? tensors.mixture() : tensors.dense());
            }
        }
        return writer;
    }

    private void write(GgufWriter writer, int layer, List<TensorForm> tensors) {
        Sizes here = sizes(layer);
        tensors.forEach(tensor -> tensor.write(writer, "blk." + layer + ".", here));
    }
}
