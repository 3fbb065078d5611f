package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.error.ApiException;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Fact;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a model. */
@CheckedTemplate(basePath = "models", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ModelPage(
        PageFrame page,
        Model model,
        String sentence,
        Origins origins,
        Picker picker,
        List<Fact> facts,
        List<GetStarted.Command> commands,
        QuantTable quants,
        RunsOn runsOn,
        Cheapest cheapest,
        Downloads downloads,
        List<Question> questions,
        Formulas formulas,
        MemoryChart chart,
        MethodComparison methods,
        QualityTables quality,
        Evidence evidence,
        List<SimilarModel> related)
        implements TemplateInstance, TabularPage {
    private static final Sorting<Compatibility> FASTEST_FIRST = new Sorting<>(
            "fit",
            List.of(new CompatibilityOrder(CompatibilityOrderField.TOK_PER_SEC, Direction.DESC)),
            row -> row.hardware().slug());

    static ModelPage of(Visit visit, String slug) throws ApiException {
        ModelSelection selection = ModelSelection.of(visit, slug);
        HardwareChoice choice = HardwareChoice.of(visit.parameters());
        List<Compatibility> gpus =
                fastestFirst(selection, visit.catalog().gpus().all());
        List<Compatibility> devices =
                fastestFirst(selection, visit.catalog().devices().all());
        Model model = selection.model();
        String sentence = Specifications.sentence(model);
        List<Question> questions = Questions.of(selection, gpus, devices);
        Optional<Compatibility> example =
                gpus.stream().filter(row -> row.estimatedTokPerSec() != null).findFirst();
        QuantTable quants = QuantTable.of(selection);
        Downloads downloads = Downloads.of(selection);
        QualityTables quality = QualityTables.of(selection.catalog(), model);
        Evidence evidence = Evidence.of(selection);
        int rows = Stream.of(
                        quants.standard(),
                        quants.others(),
                        downloads.files(),
                        downloads.repositories(),
                        quality.scores(),
                        evidence.measured())
                .mapToInt(TableRows::size)
                .sum();
        return new ModelPage(
                page(selection, choice, sentence, questions),
                model,
                sentence,
                Origins.of(visit.catalog().lineage(), model),
                Picker.of(selection),
                Specifications.of(visit.catalog(), model),
                GetStarted.of(selection),
                quants,
                RunsOn.of(selection, choice, shown(visit, choice, gpus), shown(visit, choice, devices), rows),
                Cheapest.of(selection),
                downloads,
                questions,
                Formulas.of(selection, example),
                MemoryChart.of(selection),
                MethodComparison.of(selection),
                quality,
                evidence,
                SimilarModel.to(visit.catalog(), model));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(
                        Stream.of(quants.standard(), quants.others()),
                        runsOn.gpus().tables(),
                        runsOn.devices().tables(),
                        cheapest.tables(),
                        Stream.of(
                                downloads.files(),
                                downloads.repositories(),
                                chart.table(),
                                formulas.terms(),
                                methods.table(),
                                quality.uses(),
                                quality.scores(),
                                evidence.measured()))
                .flatMap(tables -> tables);
    }

    private static PageFrame page(
            ModelSelection selection, HardwareChoice choice, String sentence, List<Question> questions) {
        Model model = selection.model();
        return selection
                .visit()
                .page(
                        "%s: memory, hardware and speed".formatted(model.name()),
                        questions.get(0).answer(),
                        Paths.of(model),
                        ModelQuery.of(selection, choice))
                .withStructuredData(StructuredData.of(model, selection.visit().site(), sentence, questions));
    }

    private static List<Compatibility> fastestFirst(ModelSelection selection, List<? extends Hardware> hardware) {
        return FASTEST_FIRST.sorted(hardware.stream().map(selection::on));
    }

    private static List<Compatibility> shown(Visit visit, HardwareChoice choice, List<Compatibility> rows) {
        BuyingPrices prices = visit.catalog().prices();
        return choice.sorting().sorted(rows.stream().filter(row -> choice.passes(row, prices)));
    }
}
