package dev.headroom.web.compare;

import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.paging.Direction;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import dev.headroom.web.machines.BestFormats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two or three hardware side by side.
 *
 * @param holds how many models of the catalog each holds
 * @param runs for each context length the best format of each model, and its speed
 */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HardwareComparison(
        PageFrame page,
        List<Link> heads,
        MethodChoice method,
        List<Map.Entry<String, String>> hidden,
        TableRows<Trait> facts,
        int modelCount,
        TableRows<Integer> holds,
        List<TableRows<ComparedRun>> runs,
        ComparisonForm form)
        implements TemplateInstance, TabularPage {
    private static final GraphQlQuery QUERY = GraphQlQuery.of("compared-hardware");
    private static final List<CompatibilityOrder> MOST_DOWNLOADED =
            List.of(new CompatibilityOrder(CompatibilityOrderField.DOWNLOADS, Direction.DESC));

    static HardwareComparison of(Visit visit, ComparedItems chosen) throws ApiException {
        MethodChoice method = MethodChoice.of(visit);
        EstimateRequest request = EstimateArguments.request(null, method.method());
        List<BestFormats> formats = chosen.hardware().stream()
                .map(one -> new BestFormats(visit.catalog(), visit.catalog().shape(one), request))
                .toList();
        List<Link> heads = chosen.hardware().stream()
                .map(one -> new Link(one.name(), Paths.of(one)))
                .toList();
        String names = String.join(" or ", chosen.names());
        PageFrame page = visit.page(
                names,
                ("%s: memory, bandwidth and price side by side, and which language models each runs at which "
                                + "quantization and speed.")
                        .formatted(names),
                CanonicalAddress.of(chosen),
                HardwareTraits.query(QUERY, visit.catalog().facts())
                        .withEach("item", chosen.slugs())
                        .with("method", method.method())
                        .with("orderBy", MOST_DOWNLOADED));
        return new HardwareComparison(
                page,
                heads,
                method,
                visit.address().hidden(Set.of(MethodChoice.PARAMETER)),
                Trait.table(heads, HardwareTraits.of(visit.catalog(), chosen.hardware())),
                visit.catalog().models().all().size(),
                holds(heads, formats),
                ComparedRun.tables(heads, formats, TypicalSelection.models(visit.catalog())),
                ComparisonForm.ofHardware(visit.catalog(), chosen.names()));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.concat(Stream.of(facts, holds), runs.stream());
    }

    /** How many models of the catalog each holds, by context length. */
    private static TableRows<Integer> holds(List<Link> heads, List<BestFormats> formats) {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.<Integer, Integer>number("Context", "tokens", tokens -> tokens, Format::context)
                .asTexts()
                .asRowHead());
        for (int i = 0; i < heads.size(); i++) {
            BestFormats of = formats.get(i);
            columns.add(Column.<Integer, Integer>number(heads.get(i).text(), "models", of::fitting, Format::count)
                    .asTexts()
                    .headed(heads.get(i)));
        }
        return new Table<>("holds", columns).styled("compared").of(BestFormats.CONTEXTS);
    }
}
