package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.FactColumns;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        MethodChoice method,
        List<Map.Entry<String, String>> hidden,
        TableRows<Trait> facts,
        List<TableRows<ComparedMemory>> memory,
        TableRows<ComparedSpeed> speeds,
        ComparisonForm form)
        implements TemplateInstance, TabularPage {
    private static final int SPEED_CONTEXT_TOKENS = 8192;
    private static final GraphQlQuery QUERY = GraphQlQuery.of("compared-models");

    static ModelComparison of(Visit visit, ComparedItems chosen) throws ApiException {
        Catalog catalog = visit.catalog();
        MethodChoice method = MethodChoice.of(visit);
        EstimateRequest request = EstimateArguments.request(SPEED_CONTEXT_TOKENS, method.method());
        List<Hardware> hardware = TypicalSelection.hardware(catalog);
        List<Link> heads = chosen.models().stream()
                .map(one -> new Link(one.name(), Paths.of(one)))
                .toList();
        String names = String.join(" or ", chosen.names());
        PageFrame page = visit.page(
                names,
                "%s side by side: facts, memory by quantization and context, and speed on typical hardware."
                        .formatted(names),
                CanonicalAddress.of(chosen),
                QUERY.withFacts("Facts", catalog.facts().models().compared())
                        .withEach("item", chosen.slugs())
                        .withEach("on", hardware.stream().map(Hardware::slug).toList())
                        .with("method", method.method()));
        return new ModelComparison(
                page,
                heads,
                method,
                visit.address().hidden(Set.of(MethodChoice.PARAMETER)),
                Trait.table(heads, traits(catalog, chosen.models())),
                ComparedMemory.tables(catalog, heads, chosen.models(), request),
                ComparedSpeed.table(catalog, heads, chosen.models(), request, hardware),
                ComparisonForm.ofModels(catalog, chosen.names()));
    }

    private static List<Trait> traits(Catalog catalog, List<Model> models) {
        return FactColumns.compared(catalog.facts().models())
                .map(column -> Trait.of(column, models))
                .toList();
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(Stream.of(facts), memory.stream(), Stream.of(speeds)).flatMap(tables -> tables);
    }
}
