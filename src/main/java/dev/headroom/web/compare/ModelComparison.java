package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelQuant;
import dev.headroom.quant.Quant;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.Option;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Parameters;
import dev.headroom.web.Paths;
import dev.headroom.web.Visit;
import dev.headroom.web.machines.BestFormats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Two or three models side by side.
 *
 * @param memory for each context length the memory by quantization
 * @param speeds speeds on typical hardware at the ladder's balance
 */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ModelComparison(
        PageFrame page,
        List<Link> heads,
        String method,
        List<Option> methods,
        List<Map.Entry<String, String>> hidden,
        List<Trait> traits,
        List<Grid> memory,
        Grid speeds,
        ComparisonForm form)
        implements TemplateInstance {
    private static final int SPEED_CONTEXT_TOKENS = 8192;
    private static final GraphQlQuery QUERY = GraphQlQuery.of("compared-models");
    private static final String NONE = "–";

    static ModelComparison of(Visit visit, ComparedItems chosen) throws ApiException {
        Catalog catalog = visit.catalog();
        EstimationMethod method =
                visit.parameters().choice("method", EstimationMethod.class).orElse(EstimationMethod.DETAILED);
        EstimateRequest asked = EstimateArguments.request(SPEED_CONTEXT_TOKENS, method, null);
        List<Hardware> hardware = TypicalSelection.hardware(catalog);
        String names = String.join(" or ", chosen.names());
        PageFrame page = visit.page(
                names,
                "%s side by side: facts, memory by quantization and context, and speed on typical hardware."
                        .formatted(names),
                CanonicalAddress.of(chosen),
                QUERY.withEach("item", chosen.slugs())
                        .withEach("on", hardware.stream().map(Hardware::slug).toList())
                        .with("method", method));
        return new ModelComparison(
                page,
                chosen.models().stream()
                        .map(one -> new Link(one.name(), Paths.of(one)))
                        .toList(),
                method.name(),
                Arrays.stream(EstimationMethod.values())
                        .map(one -> new Option(Parameters.word(one), one.name(), one == method))
                        .toList(),
                visit.address().hidden(Set.of("method")),
                new ModelTraits(chosen.models()).all(),
                BestFormats.CONTEXTS.stream()
                        .map(tokens -> memory(catalog, chosen.models(), asked, tokens))
                        .toList(),
                speeds(catalog, chosen.models(), asked, hardware),
                ComparisonForm.ofModels(catalog, chosen.names()));
    }

    private static Grid memory(Catalog catalog, List<Model> models, EstimateRequest asked, int tokens) {
        return new Grid(
                Format.context(tokens),
                catalog.ladder().rungs().stream()
                        .map(quant -> new Grid.Line(
                                quant.name(),
                                "",
                                models.stream()
                                        .map(model -> memory(catalog.modelQuant(model, quant), asked, tokens))
                                        .toList()))
                        .toList());
    }

    private static Grid.Cell memory(ModelQuant one, EstimateRequest asked, int tokens) {
        OptionalInt within = BestFormats.within(one.model(), tokens);
        if (within.isEmpty()) {
            return new Grid.Cell(NONE, "");
        }
        OptionalDouble total = one.memory(asked.at(within.getAsInt())).totalGb();
        return new Grid.Cell(
                total.isEmpty() ? Format.UNKNOWN : Format.gb(Rounding.oneDecimal(total.getAsDouble())), "");
    }

    private static Grid speeds(Catalog catalog, List<Model> models, EstimateRequest asked, List<Hardware> hardware) {
        return new Grid(
                "",
                catalog.ladder().best().stream()
                        .flatMap(quant -> hardware.stream()
                                .map(one -> new Grid.Line(
                                        one.name(),
                                        Paths.of(one),
                                        models.stream()
                                                .map(model -> speed(catalog, model, quant, one, asked))
                                                .toList())))
                        .toList());
    }

    private static Grid.Cell speed(
            Catalog catalog, Model model, Quant quant, Hardware hardware, EstimateRequest asked) {
        OptionalInt within = BestFormats.within(model, asked.contextTokens());
        if (within.isEmpty()) {
            return new Grid.Cell(NONE, "beyond its context");
        }
        Compatibility row =
                Compatibility.of(catalog, catalog.modelQuant(model, quant), hardware, asked.at(within.getAsInt()));
        if (row.speed() == null) {
            return Boolean.FALSE.equals(row.fitsWithContext())
                    ? new Grid.Cell(NONE, "does not fit")
                    : new Grid.Cell(Format.UNKNOWN, "");
        }
        return new Grid.Cell(
                Format.count(row.estimatedTokPerSec()),
                row.speed().low() == null
                        ? ""
                        : "(" + Format.interval(row.speed().low(), row.speed().high()) + ")");
    }
}
