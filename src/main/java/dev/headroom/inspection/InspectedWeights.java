package dev.headroom.inspection;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.ExpertShape;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.TensorGroup;
import dev.headroom.intake.TensorGroupTotal;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The weights that a model's file tells, in the terms of the estimator. Without groups of tensors less of it is known.
 */
record InspectedWeights(Inspection inspection) {
    private static final double PER_B = 1e9;

    /** Weights of the language model in 10^9 bytes; a projector is apart. */
    Amount languageGb() {
        return Amount.ofNullable(inspection.weightBytes())
                .plus(-bytes(TensorGroup.VISION_PROJECTOR))
                .dividedBy(PER_B);
    }

    /** 0 without one. */
    double projectorGb() {
        return bytes(TensorGroup.VISION_PROJECTOR) / PER_B;
    }

    /** All parameters in 10^9, those of a projector among them. */
    Amount parametersB() {
        return Amount.ofNullable(inspection.parameters()).dividedBy(PER_B);
    }

    /** Of a mixture whose file tells the size of the experts. */
    Optional<ExpertShape> experts() {
        return !expertShare().isKnown() || bytes(TensorGroup.EXPERTS) == 0
                ? Optional.empty()
                : Optional.of(new ExpertShape(
                        facts().experts().total().get(),
                        facts().experts().used().get(),
                        bytes(TensorGroup.EXPERTS) / PER_B / languageGb().value()));
    }

    /**
     * Empty while the parameters, the layers or, of a mixture, the size of the experts are unknown, and where no
     * weights are read.
     */
    Optional<DecodeModel> decode() {
        if (!parametersB().isKnown()
                || facts().layers().isEmpty()
                || (isMixture() && experts().isEmpty())) {
            return Optional.empty();
        }
        double languageB = parametersB().value() - parameters(TensorGroup.VISION_PROJECTOR) / PER_B;
        double unusedB = isMixture()
                ? parameters(TensorGroup.EXPERTS) / PER_B * (1 - expertShare().value())
                : 0;
        if (languageB - unusedB <= lookedUpB()) {
            return Optional.empty();
        }
        return Optional.of(new DecodeModel(
                languageB,
                languageB - unusedB,
                lookedUpB(),
                expertShare(),
                facts().experts().used().map(Amount::of).orElse(Amount.UNKNOWN),
                facts().layers().get()));
    }

    /**
     * What one token reads, in 10^9 bytes: all but the rows that it does not look up and the experts that it does not
     * use.
     */
    Amount readGb() {
        if (inspection.groups().isEmpty()
                || !languageGb().isKnown()
                || (isMixture() && experts().isEmpty())) {
            return Amount.UNKNOWN;
        }
        double unused =
                isMixture() ? bytes(TensorGroup.EXPERTS) * (1 - expertShare().value()) : 0;
        return Amount.of(languageGb().value() - (unused + lookedUp(TensorGroupTotal::bytes)) / PER_B);
    }

    /**
     * What llama.cpp leaves in the host's memory, in 10^9 bytes: the tables that a token looks up one row of. Of files
     * that do not name their tensors nothing is known.
     */
    Amount hostGb() {
        return Amount.of(lookedUp(TensorGroupTotal::bytes) / PER_B);
    }

    boolean isMixture() {
        return facts().experts().total().isPresent();
    }

    private Amount expertShare() {
        Optional<Integer> total = facts().experts().total();
        Optional<Integer> used = facts().experts().used();
        return total.isPresent() && used.isPresent() && used.get() < total.get()
                ? Amount.of((double) used.get() / total.get())
                : Amount.UNKNOWN;
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
