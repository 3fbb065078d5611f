package dev.headroom.web.machines;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelFilter;
import dev.headroom.model.ModelOrder;
import dev.headroom.model.ModelOrderField;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Column;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import dev.headroom.web.Option;
import dev.headroom.web.Paged;
import dev.headroom.web.Parameters;
import dev.headroom.web.Paths;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a hardware runs, model by model.
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
        List<Option> methods,
        List<Map.Entry<String, String>> hidden,
        List<Fact> fitting,
        List<String> contexts,
        List<Column> columns,
        Paged<Row> models) {
    private static final int ROWS = 40;
    private static final Set<ModelOrderField> TEXTS = Set.of(ModelOrderField.NAME, ModelOrderField.PUBLISHER);

    /** One model. */
    public record Row(
            String slug, String name, String href, String parameters, String downloads, List<BestFormats.Cell> cells) {}

    /** All models, the most downloaded first. */
    static RunTable of(Visit visit, Hardware hardware, EstimationMethod method) throws BadInputException {
        var formats = new BestFormats(
                visit.catalog(), visit.catalog().shape(hardware), EstimateArguments.request(null, method, null));
        return of(visit, formats, method, ModelOrderField.DOWNLOADS, model -> true);
    }

    /** Those models that a memory holds at the ladder's balance, the largest first. */
    public static RunTable of(Visit visit, HardwareShape memory, EstimationMethod method) throws BadInputException {
        var formats = new BestFormats(visit.catalog(), memory, EstimateArguments.request(null, method, null));
        return of(visit, formats, method, ModelOrderField.PARAMETERS, formats::holds);
    }

    private static RunTable of(
            Visit visit,
            BestFormats formats,
            EstimationMethod method,
            ModelOrderField otherwise,
            Predicate<Model> shown)
            throws BadInputException {
        Parameters parameters = visit.parameters();
        Optional<String> text = parameters.text("q");
        SortedBy<ModelOrderField> sorted = SortedBy.of(visit, otherwise, TEXTS);
        var sorting =
                new Sorting<Model>("models", List.of(new ModelOrder(sorted.field(), sorted.direction())), Model::slug);
        var filter = new ModelFilter();
        filter.text = text.orElse(null);
        Stream<Model> models = visit.catalog().models().all().stream()
                .filter(shown)
                .filter(model -> ModelFilter.passes(filter, model));
        Paged<Row> rows = Paged.of(visit, sorting, models, ROWS).map(model -> row(formats, model, method));
        int all = visit.catalog().models().all().size();
        return new RunTable(
                filter,
                sorting,
                visit.path(),
                formats.shape().bandwidthGbPerSec().isEmpty() ? "the memory that it needs" : "the speed of one request",
                text.orElse(""),
                Arrays.stream(EstimationMethod.values())
                        .map(one -> new Option(Parameters.word(one), one.name(), one == method))
                        .toList(),
                visit.address().hidden(Set.of("q", "method", "page")),
                BestFormats.CONTEXTS.stream()
                        .map(tokens ->
                                new Fact(Format.context(tokens), "%d of %d".formatted(formats.fitting(tokens), all)))
                        .toList(),
                BestFormats.CONTEXTS.stream().map(Format::context).toList(),
                List.of(
                        sorted.column("Model", ModelOrderField.NAME),
                        sorted.column("Parameters", ModelOrderField.PARAMETERS),
                        sorted.column("Downloads", ModelOrderField.DOWNLOADS)),
                rows);
    }

    private static Row row(BestFormats formats, Model model, EstimationMethod method) {
        return new Row(
                model.slug(),
                model.name(),
                Paths.of(model) + (method == EstimationMethod.SIMPLE ? "" : "?method=" + Parameters.word(method)),
                Format.billions(model.parametersB()),
                Format.shortCount(model.downloads()),
                formats.of(model));
    }
}
