package dev.headroom.inspection;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headroom.estimate.LayerKind;
import dev.headroom.intake.AttentionFacts;
import dev.headroom.intake.ExpertFacts;
import dev.headroom.intake.HuggingFaceConfig;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.PerLayer;
import dev.headroom.intake.RecurrenceFacts;
import dev.headroom.intake.SafetensorsIndex;
import dev.headroom.layers.OtherLayers;
import dev.headroom.model.ModelInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** One draft of a model: the facts of its files in the terms of the catalog, each with its reason. */
final class ModelDrafting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double BILLION = 1e9;
    /** What a new row needs; its source and the family are for the one who adds it to tell. */
    private static final List<String> NEEDED =
            List.of("name", "publisher", "family", "category", "parametersB", "source");

    private final HuggingFaceConfig config;
    private final Inspection inspection;
    private final boolean hasIndex;
    private final ModelFacts read;
    private final AttentionFacts attention;
    private final List<List<LayerKind>> kinds;
    private final ModelInput input = new ModelInput();
    private final ObjectNode object = JSON.createObjectNode();
    private final List<DraftedFact> facts = new ArrayList<>();

    ModelDrafting(HuggingFaceConfig config, Optional<SafetensorsIndex> index) {
        this.config = config;
        this.inspection = Inspection.of(List.of(), config, index);
        this.hasIndex = index.isPresent();
        this.read = config.facts();
        this.attention = read.attention();
        this.kinds = read.layerKinds();
    }

    ModelDraft draft(String huggingFaceId, Optional<String> publisher) {
        int slash = huggingFaceId.indexOf('/');
        add("huggingFaceId", Optional.of(huggingFaceId), "as it was given", (to, id) -> to.huggingFaceId = id);
        add(
                "name",
                Optional.of(huggingFaceId.substring(slash + 1).replace('-', ' ')),
                "the name in the identifier",
                (to, name) -> to.name = name);
        add(
                "publisher",
                publisher.or(() -> Optional.of(huggingFaceId.substring(0, slash))),
                publisher.isPresent()
                        ? "the catalog's publisher of this owner's models"
                        : "the owner in the identifier",
                (to, who) -> to.publisher = who);
        addWhole();
        addExperts();
        addLayers();
        addAttention();
        Set<String> known = new HashSet<>();
        facts.forEach(fact -> known.add(fact.field()));
        return new ModelDraft(
                List.copyOf(facts),
                NEEDED.stream().filter(field -> !known.contains(field)).toList(),
                object.toString(),
                input);
    }

    private void addWhole() {
        addRead("architecture", read.architecture(), (to, name) -> to.architecture = name);
        add(
                "parametersB",
                Optional.ofNullable(inspection.parameters()).map(count -> count / BILLION),
                hasIndex ? "the parameters of the index, or its bytes by the size of the data type" : "",
                (to, billions) -> to.parametersB = billions);
        addRead("layers", read.layers(), (to, count) -> to.layers = count);
        addRead("hiddenSize", read.hiddenSize(), (to, size) -> to.hiddenSize = size);
        addRead("vocabularySize", read.vocabularySize(), (to, size) -> to.vocabularySize = size);
        addRead("contextLength", read.contextTokens(), (to, tokens) -> to.contextLength = tokens);
        addRead("tiedEmbeddings", read.tiedEmbeddings(), (to, tied) -> to.tiedEmbeddings = tied);
        addRead("dataType", read.weightType(), (to, type) -> to.dataType = type);
        addRead(
                "multimodal",
                config.multimodal() ? Optional.of(true) : Optional.empty(),
                (to, more) -> to.multimodal = more);
    }

    private void addExperts() {
        ExpertFacts experts = read.experts();
        addRead("experts", experts.total(), (to, count) -> to.experts = count);
        addRead("expertsUsed", experts.used(), (to, count) -> to.expertsUsed = count);
        addRead("sharedExperts", experts.shared(), (to, count) -> to.sharedExperts = count);
        addRead("denseLayers", experts.leadingDenseLayers(), (to, count) -> to.denseLayers = count);
    }

    private void addLayers() {
        if (kinds.isEmpty()) {
            return;
        }
        int shared = (int) layers(layer -> usesEarlierCache(layer)).count();
        int full = (int) layers(this::isFull).count();
        int sliding = (int) layers(this::isSliding).count();
        addCounted("attentionLayers", Optional.of(full), (to, count) -> to.attentionLayers = count);
        addCounted(
                "slidingLayers",
                Optional.of(sliding).filter(count -> count > 0),
                (to, count) -> to.slidingLayers = count);
        int recurrent = (int) layers(layer -> is(layer, LayerKind.RECURRENT)).count();
        int convolution =
                (int) layers(layer -> is(layer, LayerKind.CONVOLUTION)).count();
        int others = kinds.size() - full - sliding;
        Optional<OtherLayers> kind = recurrent > 0
                ? Optional.of(OtherLayers.RECURRENT)
                : convolution > 0
                        ? Optional.of(OtherLayers.CONVOLUTION)
                        : shared > 0
                                ? Optional.of(OtherLayers.SHARED)
                                : Optional.of(OtherLayers.NONE).filter(none -> others > 0);
        addCounted("otherLayers", kind, (to, what) -> to.otherLayers = what);
        int stateful = recurrent + convolution;
        addCounted(
                "stateLayers",
                Optional.of(stateful).filter(count -> count > 0 && count != others),
                (to, count) -> to.stateLayers = count);
        if (stateful > 0) {
            addState(read.recurrence(), convolution > 0);
        }
    }

    /** What a layer keeps is told by the same columns for convolutions and state spaces alone. */
    private void addState(RecurrenceFacts state, boolean isConvolution) {
        if (isConvolution) {
            addRead(
                    "convolutionKernel",
                    state.shortConvolutionCache(),
                    "shortConvolution",
                    (to, taps) -> to.convolutionKernel = taps);
        } else if (state.form() == RecurrenceFacts.Form.STATE_SPACE) {
            addRead("convolutionKernel", state.convolutionKernel(), (to, taps) -> to.convolutionKernel = taps);
            addRead("stateInnerSize", state.innerSize(), (to, size) -> to.stateInnerSize = size);
            addRead("stateGroups", state.groups(), (to, count) -> to.stateGroups = count);
            addRead("stateSize", state.stateSize(), (to, size) -> to.stateSize = size);
        }
    }

    private void addAttention() {
        addRead("heads", same(attention.heads(), layer -> true), (to, count) -> to.heads = count);
        Optional<Integer> full = same(attention.kvHeads(), this::isFull);
        Optional<Integer> sliding = same(attention.kvHeads(), this::isSliding);
        addRead("kvHeads", full.or(() -> sliding), (to, count) -> to.kvHeads = count);
        addRead(
                "slidingKvHeads",
                sliding.filter(count -> full.isPresent() && !full.get().equals(count)),
                "kvHeads",
                (to, count) -> to.slidingKvHeads = count);
        boolean windows = layers(this::isSliding).findAny().isPresent();
        Optional<Integer> ofWindows = attention.slidingKeySize().filter(size -> windows);
        addRead("headDim", ofWindows.or(attention::keySize), headDimFrom(), (to, size) -> to.headDim = size);
        addRead(
                "globalHeadDim",
                attention
                        .keySize()
                        .filter(size ->
                                ofWindows.isPresent() && !ofWindows.get().equals(size)),
                (to, size) -> to.globalHeadDim = size);
        addRead(
                "valueHeadDim",
                attention
                        .valueSize()
                        .filter(size -> attention.latentRank().isEmpty()
                                && !Optional.of(size).equals(attention.keySize())),
                (to, size) -> to.valueHeadDim = size);
        addRead(
                "slidingWindow",
                attention.slidingWindowTokens().filter(tokens -> windows),
                (to, tokens) -> to.slidingWindow = tokens);
        addRead("kvLoraRank", attention.latentRank(), (to, rank) -> to.kvLoraRank = rank);
        addRead("qkRopeHeadDim", attention.rotarySize(), (to, size) -> to.qkRopeHeadDim = size);
    }

    private String headDimFrom() {
        return attention.latentRank().isPresent() ? "keySize" : "headDim";
    }

    private boolean is(int layer, LayerKind kind) {
        return kinds.get(layer).contains(kind);
    }

    private boolean usesEarlierCache(int layer) {
        int own = kinds.size() - attention.sharedCacheLayers().orElse(0);
        return layer >= own && kinds.get(layer).stream().anyMatch(LayerKind::attends);
    }

    private boolean isFull(int layer) {
        return !usesEarlierCache(layer)
                && (is(layer, LayerKind.FULL_ATTENTION) || is(layer, LayerKind.LATENT_ATTENTION));
    }

    private boolean isSliding(int layer) {
        return !usesEarlierCache(layer) && is(layer, LayerKind.SLIDING_WINDOW);
    }

    private IntStream layers(IntPredicate which) {
        return IntStream.range(0, kinds.size()).filter(which);
    }

    /** The number that all of some layers have. */
    private Optional<Integer> same(Optional<PerLayer> counts, IntPredicate which) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        if (kinds.isEmpty()) {
            return Optional.of(counts.get().largest());
        }
        List<Integer> different =
                layers(which).map(counts.get()::at).distinct().boxed().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private <T> void addRead(String field, Optional<T> value, BiConsumer<ModelInput, T> setter) {
        addRead(field, value, field, setter);
    }

    /** @param fact the one that the configuration's fields are known of */
    private <T> void addRead(String field, Optional<T> value, String fact, BiConsumer<ModelInput, T> setter) {
        List<String> names = config.names().getOrDefault(fact, List.of());
        add(
                field,
                value,
                names.isEmpty() ? "its class in transformers" : "config.json: " + String.join(", ", names),
                setter);
    }

    private <T> void addCounted(String field, Optional<T> value, BiConsumer<ModelInput, T> setter) {
        List<String> names = config.names().getOrDefault("layerKinds", List.of());
        add(
                field,
                value,
                names.isEmpty()
                        ? "all layers are alike in its class in transformers"
                        : "the kinds of its layers, by config.json: " + String.join(", ", names),
                setter);
    }

    private <T> void add(String field, Optional<T> value, String reason, BiConsumer<ModelInput, T> setter) {
        value.ifPresent(known -> {
            setter.accept(input, known);
            object.putPOJO(field, known);
            facts.add(new DraftedFact(field, JSON.valueToTree(known).toString(), reason));
        });
    }
}
