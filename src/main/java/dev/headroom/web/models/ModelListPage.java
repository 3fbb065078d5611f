package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.StringFilter;
import dev.headroom.license.CommercialUse;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.model.ModelApi.ModelOrder;
import dev.headroom.model.ModelFilter;
import dev.headroom.model.ModelFilter.CommercialUseFilter;
import dev.headroom.model.ModelFilter.ModelCategoryFilter;
import dev.headroom.model.ModelRowFacts.ModelOrderField;
import dev.headroom.paging.Order;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.tag.Tag;
import dev.headroom.tag.TagFilter;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.Parameters;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of models. */
@CheckedTemplate(basePath = "models", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ModelListPage(
        PageFrame page,
        String text,
        List<Option> categories,
        List<Option> publishers,
        List<Option> families,
        List<Option> tags,
        List<Option> commercialUses,
        String least,
        String most,
        Paged<Model> models,
        TableRows<Model> table)
        implements TemplateInstance, TabularPage {
    private static final int ROWS = 50;
    private static final GraphQlQuery QUERY = GraphQlQuery.of("models");
    private static final double MOST_PARAMETERS_B = 1_000_000;

    static ModelListPage of(Visit visit) throws ApiException {
        Parameters parameters = visit.parameters();
        Optional<String> text = parameters.text("q");
        Optional<ModelCategory> category = parameters.choice("category", ModelCategory.class);
        Optional<String> publisher = parameters.text("publisher");
        Optional<String> family = parameters.text("family");
        Optional<Tag> tag = parameters.choice("tag", Tag.class);
        Optional<CommercialUse> commercialUse = parameters.choice("commercial", CommercialUse.class);
        Optional<Double> least = parameters.number("from", 0, MOST_PARAMETERS_B);
        Optional<Double> most = parameters.number("to", 0, MOST_PARAMETERS_B);
        SortedBy<ModelOrderField> sorted = SortedBy.of(
                visit, ModelOrderField.DOWNLOADS, visit.catalog().facts().models());
        ModelFilter filter = filter(text, category, publisher, family);
        filter.tags = tag.map(TagFilter::of).orElse(null);
        filter.commercialUse = commercialUse.map(CommercialUseFilter::of).orElse(null);
        filter.parametersB = least.isEmpty() && most.isEmpty()
                ? null
                : new FloatRange(null, least.orElse(null), null, most.orElse(null), null);
        Found found = ModelFilter.found(filter, visit.catalog().search());
        List<? extends Order<Model>> column = List.of(new ModelOrder(sorted.field(), sorted.direction()));
        var sorting =
                new Sorting<Model>("models", sorted.isAsked() ? column : found.order(Model::slug, column), Model::slug);
        List<Model> all = visit.catalog().models().all();
        Paged<Model> rows =
                Paged.of(visit, sorting, all.stream().filter(model -> ModelFilter.passes(filter, found, model)), ROWS);
        return new ModelListPage(
                page(
                        visit,
                        text,
                        rows.total(),
                        QUERY.withFacts(
                                        "Listed",
                                        visit.catalog().facts().models().listed())
                                .withRows(filter, sorting, rows)),
                text.orElse(""),
                Options.any(ModelCategory.values(), category),
                Options.any(all.stream().map(Model::publisher), publisher),
                Options.any(all.stream().map(Model::family), family),
                Options.any(Tag.values(), tag),
                Options.any(CommercialUse.values(), commercialUse),
                least.map(Format::number).orElse(""),
                most.map(Format::number).orElse(""),
                rows,
                table(visit.catalog()).of(rows.rows()).sorted(sorted));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(table);
    }

    private static ModelFilter filter(
            Optional<String> text,
            Optional<ModelCategory> category,
            Optional<String> publisher,
            Optional<String> family) {
        var filter = new ModelFilter();
        filter.text = text.orElse(null);
        filter.publisher = publisher.map(ModelListPage::equal).orElse(null);
        filter.family = family.map(ModelListPage::equal).orElse(null);
        filter.category = category.map(one -> {
                    var condition = new ModelCategoryFilter();
                    condition.eq = one;
                    return condition;
                })
                .orElse(null);
        return filter;
    }

    private static StringFilter equal(String text) {
        var condition = new StringFilter();
        condition.eq = text;
        return condition;
    }

    private static Table<Model> table(Catalog catalog) {
        var columns = new ModelColumns(catalog);
        return new Table<Model>(
                        "models",
                        Stream.of(
                                        Stream.of(ModelColumns.NAME.orderedBy(ModelOrderField.NAME)),
                                        columns.listed(),
                                        Stream.of(ModelColumns.QUALITY.orderedBy(ModelOrderField.QUALITY)),
                                        Stream.of(
                                                columns.vram().headed("VRAM"),
                                                ModelColumns.COMMERCIAL_USE,
                                                columns.supersededBy().inFileOnly()))
                                .flatMap(facts -> facts)
                                .toList())
                .styled("models");
    }

    private static PageFrame page(Visit visit, Optional<String> text, int found, GraphQlQuery request) {
        return visit.page(
                text.map("Models: %s"::formatted).orElse("Models"),
                "%d open-weight language models with parameters, context length and the memory that they need."
                        .formatted(found),
                "/models",
                request);
    }
}
