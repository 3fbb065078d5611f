package dev.headroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type, and what they mean: the first hit of each text of {@code search/queries.csv}. */
class SearchTableTest {
    private static final Catalog CATALOG = PackagedCatalog.read();

    /**
     * A text and what its first hit has to be.
     *
     * @param slug empty where any will do
     * @param names words that its name holds
     * @param chip what its chip begins with; empty where any will do
     * @param on slug of the hardware beside the model; empty where any will do
     */
    record Query(String text, SearchKind kind, String slug, List<String> names, String chip, String on) {
        static Query of(FactRow row) {
            return new Query(
                    row.text("query"),
                    SearchKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    text(row, "slug"),
                    List.of(text(row, "name").split("\\|")),
                    text(row, "chip"),
                    text(row, "on"));
        }

        private static String text(FactRow row, String column) {
            String text = row.optionalText(column);
            return text == null ? "" : text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Query> queries() {
        return PackagedRows.table("search", "queries.csv").stream().map(Query::of);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void theFirstHitIsWhatPeopleMean(Query query) {
        List<SearchHit> hits = CATALOG.search().find(query.text());
        assertThat(hits).isNotEmpty();
        SearchHit first = hits.get(0);
        assertThat(first.kind()).as("%s", first).isEqualTo(query.kind());
        assertThat(first.name()).contains(query.names());
        if (!query.slug().isEmpty()) {
            assertThat(first.slug()).as("%s", hits.stream().limit(5).toList()).isEqualTo(query.slug());
        }
        if (!query.chip().isEmpty()) {
            assertThat(CATALOG.devices().find(first.slug()).orElseThrow().chip())
                    .startsWith(query.chip());
        }
        if (!query.on().isEmpty()) {
            assertThat(first.besideSlug())
                    .as("%s", hits.stream().limit(5).toList())
                    .isEqualTo(query.on());
        }
    }
}
