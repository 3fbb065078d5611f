package dev.headroom.web.machines;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.compatibility.CompatibilityOrder;
import dev.headroom.compatibility.CompatibilityOrderField;
import dev.headroom.compatibility.RunnableModels;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelApi.ModelOrder;
import dev.headroom.model.ModelFilter;
import dev.headroom.model.ModelRowFacts.ModelOrderField;
import dev.headroom.paging.Order;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Column;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.Paged;
import dev.headroom.web.Parameters;
import dev.headroom.web.Paths;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a GPU or device runs, model by model.
 *
 * @param filter what is asked of the models
 * @param sorting their order
 * @param gives what is told of each format
 * @param fitting how many models fit at each context length at the ladder's balance
 */
public record RunTable(
        ModelFilter filter,
        Sorting<Model> sorting,
        String path,
        String gives,
        String text,
        List<Map.Entry<String, String>> hidden,
        List<Fact> fitting,
        Paged<Row> models,
        TableRows<Row> table) {
    private static final int ROWS = 40;
    /** What orders the lists of what a hardware runs alike. */
    private static final Map<ModelOrderField, CompatibilityOrderField> OF_RUNS = Map.of(
            ModelOrderField.NAME, CompatibilityOrderField.MODEL_NAME,
            ModelOrderField.PARAMETERS, CompatibilityOrderField.PARAMETERS,
            ModelOrderField.DOWNLOADS, CompatibilityOrderField.DOWNLOADS,
            ModelOrderField.RELEASE_DATE, CompatibilityOrderField.MODEL_RELEASE_DATE);

    /** One model, and the best format of it at each context length. */
    public record Row(Model model, List<BestFormats.Cell> cells) {}

    /** All models, the most downloaded first. */
    static RunTable of(Visit visit, Hardware hardware, MethodChoice method) throws BadInputException {
        var formats = new BestFormats(
                visit.catalog(), visit.catalog().shape(hardware), EstimateArguments.request(null, method.method()));
        return of(visit, formats, method, ModelOrderField.DOWNLOADS, model -> true);
    }

    /** Those models that a memory holds at the ladder's balance, the largest first. */
    public static RunTable of(Visit visit, HardwareShape memory, MethodChoice method) throws BadInputException {
        var formats = new BestFormats(visit.catalog(), memory, EstimateArguments.request(null, method.method()));
        return of(visit, formats, method, ModelOrderField.PARAMETERS, formats::holds);
    }

    private static RunTable of(
            Visit visit, BestFormats formats, MethodChoice method, ModelOrderField otherwise, Predicate<Model> shown)
            throws BadInputException {
        Parameters parameters = visit.parameters();
        Optional<String> text = parameters.text("q");
        SortedBy<ModelOrderField> sorted =
                SortedBy.of(visit, otherwise, visit.catalog().facts().models());
        var sorting =
                new Sorting<Model>("models", List.of(new ModelOrder(sorted.field(), sorted.direction())), Model::slug);
        var filter = new ModelFilter();
        filter.text = text.orElse(null);
        Found found = ModelFilter.found(filter, visit.catalog().search());
        Stream<Model> models = visit.catalog().models().all().stream()
                .filter(shown)
                .filter(model -> ModelFilter.passes(filter, found, model));
        Paged<Row> rows = Paged.of(visit, sorting, models, ROWS).map(model -> new Row(model, formats.of(model)));
        int all = visit.catalog().models().all().size();
        return new RunTable(
                filter,
                sorting,
                visit.path(),
                formats.shape().bandwidthGbPerSec().isKnown() ? "the speed of one request" : "the memory that it needs",
                text.orElse(""),
                visit.address().hidden(Set.of("q", MethodChoice.PARAMETER, "page")),
                BestFormats.CONTEXTS.stream()
                        .map(tokens -> new Fact(Format.context(tokens), fitting(formats.fitting(tokens), all)))
                        .toList(),
                rows,
                table(visit.catalog(), formats, method).of(rows.rows()).sorted(sorted));
    }

    /**
     * A query with the variables that name these models, and where in the lists of what a hardware runs they stand:
     * those that it runs of them are among as many rows of each.
     */
    GraphQlQuery rowsOf(GraphQlQuery query) {
        GraphQlQuery ofModels = query.withRows(filter, sorting, models);
        Order<Model> order = sorting.orders().get(0);
        CompatibilityOrderField field = OF_RUNS.get((ModelOrderField) order.field());
        if (field == null) {
            return ofModels;
        }
        Sorting<Compatibility> runs = RunnableModels.sorting(List.of(new CompatibilityOrder(field, order.direction())));
        return ofModels.with("runsOrderBy", runs.orders())
                .with("runsAfter", models.after() == null ? null : sorting.cursorIn(runs, models.after()));
    }

    private static String fitting(@Nullable Integer models, int all) {
        return models == null ? Format.UNKNOWN : "%d of %d".formatted(models, all);
    }

    private static Table<Row> table(Catalog catalog, BestFormats formats, MethodChoice method) {
        String parameters = method.parameters();
        var columns = new ModelColumns(catalog);
        Stream<Column<Row>> facts = Stream.of(
                ModelColumns.NAME
                        .linkedTo(model -> Paths.of(model) + parameters)
                        .orderedBy(ModelOrderField.NAME)
                        .of(Row::model),
                columns.parameters().orderedBy(ModelOrderField.PARAMETERS).of(Row::model),
                columns.downloads().orderedBy(ModelOrderField.DOWNLOADS).of(Row::model));
        return new Table<Row>(
                        "runs",
                        Stream.concat(
                                        facts,
                                        IntStream.range(0, BestFormats.CONTEXTS.size())
                                                .boxed()
                                                .flatMap(context -> columns(formats, context)))
                                .toList())
                .styled("best");
    }

    /** What is told of a context length. */
    private static Stream<Column<Row>> columns(BestFormats formats, int context) {
        String at = Format.context(BestFormats.CONTEXTS.get(context));
        Function<Row, BestFormats.Cell> cell = row -> row.cells().get(context);
        return Stream.concat(
                        Stream.of(Column.text("Format at " + at, BestFormats.Cell::formatOrReason)
                                .headed(at)
                                .printed(BestFormats.Cell::quant)
                                .pairedWith(BestFormats.Cell::note)),
                        BestFormatColumns.figures(formats, " at " + at))
                .map(column -> column.of(cell));
    }
}
