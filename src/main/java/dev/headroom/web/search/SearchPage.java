package dev.headroom.web.search;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.search.SearchHit;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Address;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models, GPUs and devices that a text means.
 *
 * @param text what was typed; empty before anything was
 * @param total how many there are, of which the table has the first
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(PageFrame page, String text, int total, TableRows<SearchHit> table)
        implements TemplateInstance, TabularPage {
    private static final String PATH = "/search";
    private static final int ROWS = 50;
    /** Context of the page of a pair, in tokens: that of the rule of thumb's examples. */
    private static final int CONTEXT = 8192;

    private static final GraphQlQuery QUERY = GraphQlQuery.of("search");
    private static final Table<SearchHit> TABLE = new Table<>(
            "hits",
            List.of(
                    Column.text("Name", SearchHit::name)
                            .linkedTo(SearchPage::path)
                            .asRowHead(),
                    Column.words("What it is", SearchHit::kind),
                    Column.words("Found by", SearchHit::match)));

    static SearchPage of(Visit visit) throws ApiException {
        Optional<String> text = visit.parameters().text("q");
        List<SearchHit> hits =
                text.map(typed -> visit.catalog().search().find(typed)).orElse(List.of());
        PageFrame page = visit.page(
                text.map("Search: %s"::formatted).orElse("Search"),
                text.isPresent()
                        ? Format.counted(hits.size(), "name is", "names are")
                                + " like what you typed, of models, GPUs and devices."
                        : "Models, GPUs and devices by any of their names, however they are written.",
                PATH,
                text.map(typed -> QUERY.with("text", typed).with("first", ROWS)).orElse(GraphQlQuery.NONE));
        return new SearchPage(
                page,
                text.orElse(""),
                hits.size(),
                TABLE.of(hits.stream().limit(ROWS).toList()));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(table);
    }

    /** Where to see how the model runs on the hardware, if both were typed. */
    Optional<String> pair(Catalog catalog) {
        return table.rows().stream()
                .findFirst()
                .filter(hit -> hit.besideSlug() != null)
                .flatMap(hit -> catalog.models()
                        .find(hit.slug())
                        .map(model -> Address.of("/calculator")
                                .with("model", model.slug())
                                .with(
                                        "quant",
                                        catalog.offered(model)
                                                .balance()
                                                .map(balance -> balance.quant().name())
                                                .orElse("Q4_K_M"))
                                .with("contextLength", CONTEXT)
                                .with("hardware", hit.besideSlug())
                                .href()));
    }

    private static String path(SearchHit hit) {
        return (hit.kind() == SearchKind.MODEL ? "/models/" : hit.kind() == SearchKind.GPU ? "/gpus/" : "/devices/")
                + hit.slug();
    }
}
