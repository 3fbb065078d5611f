package dev.headroom.inspection;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.ExpertShape;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.TensorGroup;
import dev.headroom.intake.TensorGroupTotal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * The weights that a model's file tells, in the terms of the estimator. Without groups of tensors less of it is known.
 */
record InspectedWeights(Inspection inspection) {
    private static final double PER_B = 1e9;

    /** Weights of the language model in 10^9 bytes; a projector is apart. */
    OptionalDouble languageGb() {
        return inspection.weightBytes().isPresent()
                ? OptionalDouble.of(
                        (inspection.weightBytes().getAsLong() - bytes(TensorGroup.VISION_PROJECTOR)) / PER_B)
                : OptionalDouble.empty();
    }

    /** 0 without one. */
    double projectorGb() {
        return bytes(TensorGroup.VISION_PROJECTOR) / PER_B;
    }

    /** All parameters in 10^9, those of a projector among them. */
    OptionalDouble parametersB() {
        return inspection.parameters().isPresent()
                ? OptionalDouble.of(inspection.parameters().getAsLong() / PER_B)
                : OptionalDouble.empty();
    }

    /** Of a mixture whose file tells the size of the experts. */
    Optional<ExpertShape> experts() {
        return expertShare().isEmpty() || bytes(TensorGroup.EXPERTS) == 0
                ? Optional.empty()
                : Optional.of(new ExpertShape(
                        facts().experts().total().get(),
                        facts().experts().used().get(),
                        bytes(TensorGroup.EXPERTS) / PER_B / languageGb().getAsDouble()));
    }

    /**
     * Empty while the parameters, the layers or, of a mixture, the size of the experts are unknown, and where no
     * weights are read.
     */
    Optional<DecodeModel> decode() {
        if (parametersB().isEmpty()
                || facts().layers().isEmpty()
                || (isMixture() && experts().isEmpty())) {
            return Optional.empty();
        }
        double languageB = parametersB().getAsDouble() - parameters(TensorGroup.VISION_PROJECTOR) / PER_B;
        double unusedB = isMixture()
                ? parameters(TensorGroup.EXPERTS) / PER_B * (1 - expertShare().getAsDouble())
                : 0;
        if (languageB - unusedB <= lookedUpB()) {
            return Optional.empty();
        }
        return Optional.of(new DecodeModel(
                languageB,
                languageB - unusedB,
                lookedUpB(),
                expertShare().orElse(0),
                facts().layers().get()));
    }

    /**
     * What one token reads, in 10^9 bytes: all but the rows that it does not look up and the experts that it does not
     * use.
     */
    OptionalDouble readGb() {
        if (inspection.groups().isEmpty()
                || languageGb().isEmpty()
                || (isMixture() && experts().isEmpty())) {
            return OptionalDouble.empty();
        }
        double unused =
                isMixture() ? bytes(TensorGroup.EXPERTS) * (1 - expertShare().getAsDouble()) : 0;
        return OptionalDouble.of(languageGb().getAsDouble() - (unused + lookedUp(TensorGroupTotal::bytes)) / PER_B);
    }

    boolean isMixture() {
        return facts().experts().total().isPresent();
    }

    private OptionalDouble expertShare() {
        Optional<Integer> total = facts().experts().total();
        Optional<Integer> used = facts().experts().used();
        return total.isPresent() && used.isPresent() && used.get() < total.get()
                ? OptionalDouble.of((double) used.get() / total.get())
                : OptionalDouble.empty();
    }

    /** A configuration does not name its tensors: their sizes follow from the vocabulary. */
    private double lookedUpB() {
        if (!inspection.groups().isEmpty()) {
            return lookedUp(TensorGroupTotal::parameters) / PER_B;
        }
        double rowElements = facts().perLayerEmbedding().orElse(0)
                        * (double) facts().layers().orElse(0)
                + (hasOwnInput() ? facts().hiddenSize().orElse(0) : 0);
        return facts().vocabularySize().orElse(0) * rowElements / PER_B;
    }

    private double lookedUp(ToLongFunction<TensorGroupTotal> size) {
        return sum(TensorGroup.PER_LAYER_EMBEDDING, size) + (hasOwnInput() ? sum(TensorGroup.EMBEDDING, size) : 0);
    }

    private boolean hasOwnInput() {
        return Boolean.FALSE.equals(facts().tiedEmbeddings().orElse(null));
    }

    private double bytes(TensorGroup group) {
        return sum(group, TensorGroupTotal::bytes);
    }

    private double parameters(TensorGroup group) {
        return sum(group, TensorGroupTotal::parameters);
    }

    private double sum(TensorGroup group, ToLongFunction<TensorGroupTotal> size) {
        return inspection.groups().stream()
                .filter(total -> total.group() == group)
                .mapToLong(size)
                .sum();
    }

    private ModelFacts facts() {
        return inspection.facts();
    }
}
