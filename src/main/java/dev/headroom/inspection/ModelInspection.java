package dev.headroom.inspection;

import dev.headroom.estimate.Rounding;
import dev.headroom.intake.ExpertFacts;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.ModelFacts;
import dev.headroom.layers.Experts;
import dev.headroom.layers.LayerMapEntry;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a model's files say of it. */
@Description("What a model's files say of it. A fact that is null they do not say.")
public record ModelInspection(
        @Description("Name.") @Nullable String name,

        @Description("Architecture, as the files name it.") @Nullable
        String architecture,

        @Description("All layers.") @Nullable Integer layers,
        @Description("Size of the hidden state.") @Nullable Integer hiddenSize,
        @Description("Tokens of its vocabulary.") @Nullable Integer vocabularySize,

        @Description("Longest context it was made for, in tokens.") @Nullable
        Integer contextLength,

        @Description("Whether input and output embeddings are the same weights.") @Nullable
        Boolean tiedEmbeddings,

        @Description("The experts of a mixture; null for a dense model.") @Nullable
        Experts experts,

        @NonNull @Description("Its layers by what they keep between tokens; empty while a fact is missing.")
        List<@NonNull LayerMapEntry> layerMap,

        @Description("All weights, in bytes.") @Nullable Long weightBytes,
        @Description("All parameters.") @Nullable Long parameters,

        @Description("Bits per parameter, block scales included.") @Nullable
        Double bitsPerWeight,

        @NonNull
        @Description(
                "The weights by what they are for; empty for a configuration, whose index does not tell the sizes of "
                        + "tensors.")
        List<@NonNull WeightGroupTotal> groups,

        @NonNull
        @Description(
                "Facts that estimates need and that the files do not give; the figures that follow from them are null.")
        List<@NonNull String> missing) {

    public static ModelInspection of(InspectedModel model) {
        Inspection inspection = model.inspection();
        ModelFacts facts = inspection.facts();
        return new ModelInspection(
                facts.name().orElse(null),
                facts.architecture().orElse(null),
                orNull(facts.layers()),
                orNull(facts.hiddenSize()),
                orNull(facts.vocabularySize()),
                orNull(facts.contextTokens()),
                facts.tiedEmbeddings().orElse(null),
                experts(facts.experts()),
                LayerMapEntry.of(model.quantized().shape().layers()),
                inspection.weightBytes(),
                inspection.parameters(),
                inspection.bitsPerWeight().map(Rounding::threeDecimals).orNull(),
                inspection.groups().stream().map(WeightGroupTotal::of).toList(),
                model.missing());
    }

    private static @Nullable Experts experts(ExpertFacts experts) {
        return experts.total()
                .map(total -> new Experts(
                        total, orNull(experts.used()), orNull(experts.shared()), orNull(experts.leadingDenseLayers())))
                .orElse(null);
    }

    private static @Nullable Integer orNull(Optional<Integer> fact) {
        return fact.orElse(null);
    }
}
