package dev.headroom.model;

import dev.headroom.context.ContextBasis;
import dev.headroom.context.ContextLengths;
import dev.headroom.context.ContextTable;
import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.ExpertShape;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.PrefillModel;
import dev.headroom.facts.Node;
import dev.headroom.layers.ActivationFacts;
import dev.headroom.layers.Attention;
import dev.headroom.layers.ComputeBuffers;
import dev.headroom.layers.Experts;
import dev.headroom.layers.LayerFacts;
import dev.headroom.layers.LayerMapEntry;
import dev.headroom.layers.NextTokenLayerCounts;
import dev.headroom.layers.PerLayerEmbeddings;
import dev.headroom.layers.StateLayers;
import dev.headroom.license.CommercialUse;
import dev.headroom.license.LicenseTerms;
import dev.headroom.license.Licenses;
import dev.headroom.license.ModelLicense;
import dev.headroom.rating.ModelRatings;
import dev.headroom.tag.Tag;
import dev.headroom.tag.TagFacts;
import dev.headroom.tag.TagRules;
import dev.headroom.tag.Tagging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An open-weight language model.
 *
 * @param ratings how good it is, from the scores of the catalog
 */
@Description("An open-weight language model. A fact that is null is unknown.")
public record Model(
        @NonNull @Description("Natural key: the Hugging Face identifier in lower case, with - for /.")
        String slug,

        @NonNull @Description("Identifier on Hugging Face.") String huggingFaceId,
        @NonNull @Description("Name.") String name,
        @NonNull @Description("Who published it.") String publisher,

        @NonNull @Description("Family of models that it belongs to.")
        String family,

        @NonNull @Description("What it is mainly made for.") ModelCategory category,

        @Description("Architecture class of its configuration, such as Lfm2MoeForCausalLM.") @Nullable
        String architecture,

        @Description("All parameters in 10^9.") double parametersB,

        @Description("Parameters that each token passes, in 10^9: for a dense model all of them.") @Nullable
        Double activeParametersB,

        @Description("Parameters of the language part of a multimodal model, in 10^9.") @Nullable
        Double textParametersB,

        @Description("Whether each token passes some of its parameters only.")
        boolean mixtureOfExperts,

        @Description("The experts of a mixture; null for a dense model or where they are unknown.") @Nullable
        Experts experts,

        @Description("All layers.") @Nullable Integer layers,

        @Description("How often each token passes the layers, where that is more than once.") @Nullable
        Integer layerPasses,

        @Description("Size of the hidden state.") @Nullable Integer hiddenSize,

        @NonNull @Description("What its key-value cache follows from.")
        Attention attention,

        @NonNull @Description("What its other layers keep.") StateLayers stateLayers,

        @Description("Longest context to look for, in tokens; contextLengths name what it is.") @Nullable
        Integer contextLength,

        @Description("Tokens of its vocabulary.") @Nullable Integer vocabularySize,

        @Description("Whether input and output embeddings are the same weights.") @Nullable
        Boolean tiedEmbeddings,

        @Description("Data type of its published weights.") @Nullable
        String dataType,

        @Description("Whether it takes more than text.") boolean multimodal,

        @Description("Size of what turns images and sound into tokens, in 10^9 bytes.") @Nullable
        Double projectorGb,

        @Description("License identifier.") @Nullable String license,

        @Description("Day, month or year of release: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String releaseDate,

        @Description("Downloads from Hugging Face in the month before statisticsAsOf.") @Nullable
        Integer downloads,

        @Description("Likes on Hugging Face by statisticsAsOf.") @Nullable
        Integer likes,

        @Description("Downloads of its quantizations.") @Nullable
        Integer quantDownloads,

        @Description("Day on which downloads and likes were read.") @Nullable
        String statisticsAsOf,

        @NonNull
        @Description(
                "Repositories on Hugging Face that are known to hold it in GGUF or for MLX, whether or not the sizes "
                        + "of their files are known.")
        List<@NonNull String> repositories,

        @NonNull @Description("What its architecture facts were read from.")
        Confidence confidence,

        @Ignore ModelRatings ratings,

        @Description("Remarks on single facts.") @Nullable String notes,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where these facts come from.")
        List<@NonNull String> sources)
        implements Node {

    private static final PerLayerEmbeddings PER_LAYER_EMBEDDINGS = PerLayerEmbeddings.packaged();
    private static final NextTokenLayerCounts NEXT_TOKEN_LAYERS = NextTokenLayerCounts.packaged();
    private static final ComputeBuffers COMPUTE_BUFFERS = ComputeBuffers.packaged();
    private static final Licenses LICENSES = Licenses.packaged();
    private static final ContextTable CONTEXTS = ContextTable.packaged();

    /** The facts that estimates follow from. */
    public ModelShape shape() {
        Integer kvHeads = attention.kvHeads();
        Integer headDim = attention.headDim();
        Optional<FullAttention> uniform = getMissing().isEmpty() && layers != null && kvHeads != null && headDim != null
                ? Optional.of(FullAttention.uniform(layers, kvHeads, headDim))
                : Optional.empty();
        Optional<LayerMap> map = layerFacts().map();
        Optional<DecodeModel> decode = decode();
        return new ModelShape(
                Amount.of(parametersB),
                uniform,
                map,
                activation(),
                decode,
                expertShape(),
                map.flatMap(known -> decode.flatMap(read -> prefill(read, known))),
                NEXT_TOKEN_LAYERS.of(huggingFaceId));
    }

    /** What its compute buffer follows from, as measured or else by the closed form; empty while that is unknown. */
    public Optional<ActivationShape> activation() {
        return activationForm().map(form -> COMPUTE_BUFFERS.measured(slug, form).orElse(form));
    }

    /** The same by the closed form. */
    Optional<ActivationShape> activationForm() {
        if (hiddenSize == null) {
            return Optional.empty();
        }
        double embeddings = embeddingB().orElse(0) * (Boolean.TRUE.equals(tiedEmbeddings) ? 1 : 2);
        return Optional.of(new ActivationFacts(
                        hiddenSize,
                        layers == null ? 1 : layers,
                        vocabularySize,
                        languageParametersB(),
                        mixtureOfExperts ? activeParametersB : null,
                        embeddings + PER_LAYER_EMBEDDINGS.of(huggingFaceId),
                        attention,
                        stateLayers,
                        mixtureOfExperts,
                        experts,
                        architecture == null ? "" : architecture)
                .shape());
    }

    private Optional<ExpertShape> expertShape() {
        return experts == null
                        || experts.used() == null
                        || activeParametersB == null
                        || experts.used() >= experts.total()
                ? Optional.empty()
                : Optional.of(
                        ExpertShape.of(experts.total(), experts.used(), languageParametersB(), activeParametersB));
    }

    /**
     * What decode speed follows from; empty while layers or, of a mixture of experts, active parameters are unknown.
     */
    public Optional<DecodeModel> decode() {
        if (layers == null || activeParametersB == null) {
            return Optional.empty();
        }
        int passes = passes();
        if (passes > 1 && mixtureOfExperts) {
            return Optional.empty(); // what such a model reads again is not told by what it reads at all
        }
        double activeB = mixtureOfExperts ? activeParametersB : languageParametersB() + (passes - 1) * inLayersB();
        Amount expertShare = experts == null ? Amount.UNKNOWN : experts.share();
        Amount expertsUsed = experts == null ? Amount.UNKNOWN : Amount.ofNullable(experts.used());
        return Optional.of(new DecodeModel(
                languageParametersB(), activeB, lookedUpB(), expertShare, expertsUsed, layers * passes));
    }

    private int passes() {
        return layerPasses == null ? 1 : layerPasses;
    }

    /** Parameters of the language part without those of embeddings, in 10^9. */
    private double inLayersB() {
        return languageParametersB() - embeddingB().orElse(0) * (Boolean.TRUE.equals(tiedEmbeddings) ? 1 : 2);
    }

    private Optional<PrefillModel> prefill(DecodeModel decode, LayerMap known) {
        return PrefillModel.of(
                decode, known, Amount.ofNullable(attention.heads()), Amount.ofNullable(hiddenSize), embeddingB());
    }

    /** Parameters of which a token looks up one row, in 10^9: what is unknown of them counts nothing. */
    public double lookedUpB() {
        Amount inputB = Boolean.FALSE.equals(tiedEmbeddings) ? embeddingB() : Amount.ZERO;
        return inputB.orElse(0) + PER_LAYER_EMBEDDINGS.of(huggingFaceId);
    }

    /** Parameters that a file of the language model holds, in 10^9. */
    public double languageParametersB() {
        return textParametersB == null ? parametersB : textParametersB;
    }

    /** Parameters of the token embedding in 10^9. */
    public Amount embeddingB() {
        return Amount.ofNullable(vocabularySize)
                .times(Amount.ofNullable(hiddenSize))
                .dividedBy(1e9);
    }

    /** Size of what turns images and sound into tokens, in 10^9 bytes: 0 of a model that takes text only. */
    public Amount knownProjectorGb() {
        return projectorGb == null && !multimodal ? Amount.ZERO : Amount.ofNullable(projectorGb);
    }

    /** The longest context to look for: what it was made for, where that is known. */
    public int longestContextTokens() {
        return contextLength == null
                ? Estimator.MAX_CONTEXT_TOKENS
                : Math.min(contextLength, Estimator.MAX_CONTEXT_TOKENS);
    }

    /** Its layers, group by group. */
    public LayerFacts layerFacts() {
        return architecture != null && CachelessModels.has(architecture)
                ? LayerFacts.cacheless(layers, hiddenSize)
                : LayerFacts.of(layers, hiddenSize, attention, stateLayers).passed(passes());
    }

    @NonNull
    @Description(
            "Facts that method SIMPLE needs and that are unknown; while there are some, memory beyond the weights is "
                    + "null.")
    public List<@NonNull String> getMissing() {
        return Stream.of(
                        layers == null ? "layers" : "",
                        attention.kvHeads() == null ? "attention.kvHeads" : "",
                        attention.headDim() == null ? "attention.headDim" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @NonNull
    @Description("Facts that method DETAILED needs and that are unknown; the figures that follow from them are null.")
    public List<@NonNull String> getMissingForDetailed() {
        return layerFacts().missing();
    }

    @NonNull
    @Description("Its layers by what they keep between tokens; empty while a fact is missing.")
    public List<@NonNull LayerMapEntry> getLayerMap() {
        return LayerMapEntry.of(layerFacts().map());
    }

    @NonNull
    @Description("Whether its license lets a company use it; licenseInferredFrom tells of one that no source states.")
    public CommercialUse getCommercialUse() {
        return licensing().commercialUse();
    }

    @Description("What its license allows; null where the license is unknown.")
    public @Nullable LicenseTerms getLicenseTerms() {
        return licensing().terms().orElse(null);
    }

    @Description("What its license was inferred from; null where a source states it.")
    public @Nullable String getLicenseInferredFrom() {
        return licensing().inferredFrom().orElse(null);
    }

    private ModelLicense licensing() {
        return LICENSES.of(huggingFaceId, license, notes);
    }

    @NonNull
    @Description("What it was made for, the ceiling of its configuration, and what it can be extended to.")
    public ContextLengths getContextLengths() {
        return CONTEXTS.of(huggingFaceId, contextLength, confidence.contexts);
    }

    @NonNull
    @Description("What it is fit for and of what kind it is, each with its reason.")
    public List<@NonNull Tagging> getTags() {
        return TagRules.of(new TagFacts(
                huggingFaceId, category.tag, multimodal, mixtureOfExperts, parametersB, activeParametersB));
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Model", slug);
    }

    /** What a model is mainly made for. */
    @Enum("ModelCategory")
    @Description("What a model is mainly made for.")
    public enum ModelCategory {
        @Description("Conversation and instructions.")
        CHAT(Tag.CHAT),
        @Description("Long chains of thought.")
        REASONING(Tag.REASONING),
        @Description("Programming.")
        CODE(Tag.CODE),
        @Description("Images beside text.")
        VISION(Tag.VISION),
        @Description("Vectors for search.")
        EMBEDDING(Tag.EMBEDDING),
        @Description("Pre-trained, without instruction tuning.")
        BASE(Tag.BASE);

        private final Tag tag;

        ModelCategory(Tag tag) {
            this.tag = tag;
        }
    }

    /** What a model's architecture facts were read from. */
    @Enum("Confidence")
    @Description("What a model's architecture facts were read from.")
    public enum Confidence {
        @Description("The model's configuration file, or one of a fine-tune with the same body.")
        CONFIG(ContextBasis.CEILING),
        @Description("The model's card.")
        CARD(ContextBasis.MADE_FOR),
        @Description("A table of somebody else.")
        SECONDARY(ContextBasis.STATED);

        private final ContextBasis contexts;

        Confidence(ContextBasis contexts) {
            this.contexts = contexts;
        }
    }
}
