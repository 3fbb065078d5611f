package dev.headroom.web.admin.facts;

import dev.headroom.error.ApiException;
import dev.headroom.filter.TextSearch;
import dev.headroom.search.Found;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.Visit;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of one kind, to choose one. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RowListPage(
        PageFrame page,
        AdminVisit admin,
        RowKind<?, ?> list,
        String title,
        String text,
        String done,
        Paged<RowKind.Row> rows)
        implements TemplateInstance {
    private static final int ROWS = 50;

    static <R> RowListPage of(AdminVisit admin, RowKind<?, R> kind) throws ApiException {
        Visit visit = admin.visit();
        Optional<String> text = visit.parameters().text("q");
        Optional<Found> meant =
                kind.searched().map(searched -> visit.catalog().search().found(text.orElse(null), searched.only()));
        List<RowKind.Row> found = kind.rows(visit.catalog()).all().stream()
                .map(kind::row)
                .filter(row -> meant.map(meaning -> meaning.has(row.slug()))
                        .orElseGet(() -> TextSearch.passes(text.orElse(null), row.name(), row.slug(), row.detail())))
                .sorted(Comparator.<RowKind.Row>comparingInt(row ->
                                meant.map(meaning -> meaning.place(row.slug())).orElse(0))
                        .thenComparing(RowKind.Row::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(RowKind.Row::slug))
                .toList();
        Paged<RowKind.Row> rows = Paged.of(visit, found, ROWS);
        String title =
                Character.toUpperCase(kind.many().charAt(0)) + kind.many().substring(1);
        return new RowListPage(
                admin.page(title + ", admin"), admin, kind, title, text.orElse(""), Flash.of(visit.parameters()), rows);
    }
}
