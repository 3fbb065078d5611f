package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Draft;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.model.Model;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Speculative decoding. */
@Input("DraftOptions")
@Description("Speculative decoding: a draft is made of some tokens, which the model checks in one step.")
public class DraftOptions {
    private static final int MOST_TOKENS = 64;
    /** Vocabularies may be padded by so many tokens more ({@code SPEC_VOCAB_MAX_SIZE_DIFFERENCE} of llama.cpp). */
    private static final int VOCABULARIES_APART = 128;

    @Description("Slug of a smaller model of the same vocabulary that makes the draft; unless given, the model's own "
            + "layers for that (multi-token prediction, MTP), which llama.cpp loads only where it is told. Figures are "
            + "null where a model has none or none are known.")
    public @Nullable String model;

    @Description("Quantization format of that model; needed with it.")
    public @Nullable String quant;

    @Description("Tokens of a draft, 1 to 64; 3 unless given, as llama.cpp drafts.")
    public @Nullable Integer tokens;

    @Description("Probability that a drafted token is taken where those before it were, above 0 and up to 1; 0.75 "
            + "unless given. It depends on the models and the text.")
    public @Nullable Double acceptance;

    Draft draft(Catalog catalog) throws ApiException {
        return new Draft(
                drafting(catalog),
                OptionNumbers.count("draft.tokens", tokens, MOST_TOKENS, Draft.TOKENS),
                OptionNumbers.upTo(1, "draft.acceptance", acceptance).orElse(Draft.ACCEPTANCE));
    }

    /** @throws BadInputException where model and draft are known to be of other vocabularies */
    public static void check(Catalog catalog, Model model, EstimateRequest request) throws BadInputException {
        Optional<Model> drafting = request.options()
                .draft()
                .flatMap(Draft::model)
                .flatMap(QuantizedModel::name)
                .flatMap(name -> catalog.models().all().stream()
                        .filter(one -> one.huggingFaceId().equals(name))
                        .findFirst());
        Integer own = model.vocabularySize();
        if (drafting.isEmpty() || own == null) {
            return;
        }
        Integer other = drafting.get().vocabularySize();
        if (other != null && Math.abs(own - other) > VOCABULARIES_APART) {
            throw new BadInputException(
                    "options.draft.model",
                    "%s with one of %,d".formatted(drafting.get().slug(), other),
                    "a model with the vocabulary of %s, which is one of %,d tokens".formatted(model.slug(), own));
        }
    }

    private Optional<QuantizedModel> drafting(Catalog catalog) throws ApiException {
        if (model == null && quant != null) {
            throw new BadInputException("options.draft.quant", quant, "left out where options.draft.model is");
        }
        if (model == null) {
            return Optional.empty();
        }
        if (quant == null) {
            throw new BadInputException("options.draft.quant", null, "given where options.draft.model is");
        }
        return Optional.of(
                catalog.modelQuant(catalog.models().require("options.draft.model", model), "options.draft.quant", quant)
                        .shape(EstimationMethod.DETAILED));
    }
}
