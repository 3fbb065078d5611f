package dev.headroom.web.compare;

import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.model.Model;
import dev.headroom.paging.Direction;
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
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two or three hardware side by side.
 *
 * @param fitting how many models of the catalog each holds
 * @param runs for each context length the best format of each model, and its speed
 */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HardwareComparison(
        PageFrame page,
        List<Link> heads,
        String method,
        List<Option> methods,
        List<Map.Entry<String, String>> hidden,
        List<Trait> traits,
        int modelCount,
        Grid fitting,
        List<Grid> runs,
        ComparisonForm form)
        implements TemplateInstance {
    private static final GraphQlQuery QUERY = GraphQlQuery.of("compared-hardware");
    private static final List<CompatibilityOrder> MOST_DOWNLOADED =
            List.of(new CompatibilityOrder(CompatibilityOrderField.DOWNLOADS, Direction.DESC));

    static HardwareComparison of(Visit visit, ComparedItems chosen) throws ApiException {
        EstimationMethod method =
                visit.parameters().choice("method", EstimationMethod.class).orElse(EstimationMethod.DETAILED);
        EstimateRequest asked = EstimateArguments.request(null, method, null);
        List<BestFormats> formats = chosen.hardware().stream()
                .map(one -> new BestFormats(visit.catalog(), visit.catalog().shape(one), asked))
                .toList();
        List<Model> models = TypicalSelection.models(visit.catalog());
        List<List<List<BestFormats.Cell>>> cells = models.stream()
                .map(model -> formats.stream().map(one -> one.of(model)).toList())
                .toList();
        List<Grid> runs = IntStream.range(0, BestFormats.CONTEXTS.size())
                .mapToObj(context -> new Grid(
                        Format.context(BestFormats.CONTEXTS.get(context)),
                        IntStream.range(0, models.size())
                                .mapToObj(row -> new Grid.Line(
                                        models.get(row).name(),
                                        Paths.of(models.get(row)),
                                        cells.get(row).stream()
                                                .map(one -> cell(one.get(context)))
                                                .toList()))
                                .toList()))
                .toList();
        String names = String.join(" or ", chosen.names());
        PageFrame page = visit.page(
                names,
                ("%s: memory, bandwidth and price side by side, and which language models each runs at which "
                                + "quantization and speed.")
                        .formatted(names),
                CanonicalAddress.of(chosen),
                QUERY.withEach("item", chosen.slugs()).with("method", method).with("orderBy", MOST_DOWNLOADED));
        return new HardwareComparison(
                page,
                chosen.hardware().stream()
                        .map(one -> new Link(one.name(), Paths.of(one)))
                        .toList(),
                method.name(),
                Arrays.stream(EstimationMethod.values())
                        .map(one -> new Option(Parameters.word(one), one.name(), one == method))
                        .toList(),
                visit.address().hidden(Set.of("method")),
                new HardwareTraits(visit.catalog(), chosen.hardware()).all(),
                visit.catalog().models().all().size(),
                fitting(formats),
                runs,
                ComparisonForm.ofHardware(visit.catalog(), chosen.names()));
    }

    private static Grid.Cell cell(BestFormats.Cell best) {
        return new Grid.Cell(
                best.quant(), best.note() + (best.interval().isEmpty() ? "" : " (%s)".formatted(best.interval())));
    }

    private static Grid fitting(List<BestFormats> formats) {
        return new Grid(
                "",
                BestFormats.CONTEXTS.stream()
                        .map(tokens -> new Grid.Line(
                                Format.context(tokens),
                                "",
                                formats.stream()
                                        .map(one -> new Grid.Cell(Format.count(one.fitting(tokens)), ""))
                                        .toList()))
                        .toList());
    }
}
