package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import dev.headroom.facts.PackagedRows;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows are added and changed by their keys, in the columns that are given. */
@ApplicationTest
@Tag("database")
class ImportTest {
    private static final String SLUG = "imported-gpu";
    private static final String ADDED = """
            slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,tdp_w,source
            imported-gpu,Imported,ACME,Any,consumer,8,100,75,test
            """;

    @AfterEach
    void tidy() {
        Mutations.delete("gpu", SLUG, false);
    }

    @Test
    void anImportAddsARowThatIsSeenAtOnce() {
        assertThat(add()).isEqualTo(List.of(1, 0, 0));
        assertThat(seen()).isEqualTo(gpu(8.0, 75, 0));
        assertThat(add()).isEqualTo(List.of(0, 0, 1));
        assertThat(seen()).isEqualTo(gpu(8.0, 75, 0));
    }

    @Test
    void columnsThatAreNotGivenStay() {
        add();
        assertThat(Import.counts("CSV", BulkKind.GPUS, "slug,memory_gb\n" + SLUG + ",16\n"))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(seen()).isEqualTo(gpu(16.0, 75, 1));
    }

    @Test
    void anEmptyCellMakesAFactUnknown() {
        add();
        assertThat(Import.counts("CSV", BulkKind.GPUS, "slug,tdp_w\n" + SLUG + ",\n"))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(seen()).isEqualTo(gpu(8.0, null, 1));
    }

    @Test
    void nullMakesAFactUnknown() {
        add();
        assertThat(Import.counts("JSON", BulkKind.GPUS, "[{\"slug\": \"IMPORTED-GPU\", \"tdp_w\": null}]"))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(seen()).isEqualTo(gpu(8.0, null, 1));
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() {
        assertThat(Import.counts(Import.payload("CSV", BulkKind.GPUS, ADDED, true)))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(seen()).isNull();
        add();
        JsonObject rehearsed = Import.payload("CSV", BulkKind.GPUS, ADDED.replace(",75,", ",80,"), true);
        assertThat(rehearsed.getJsonObject("report").getBoolean("dryRun")).isTrue();
        assertThat(Import.counts(rehearsed)).isEqualTo(List.of(0, 1, 0));
        assertThat(seen()).isEqualTo(gpu(8.0, 75, 0));
    }

    @Test
    void aDryRunTellsRowByRowWhatWouldChange() {
        add();
        assertThat(Import.rows(Import.payload(
                        "CSV",
                        BulkKind.GPUS,
                        "slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,tdp_w,source\n"
                                + "imported-gpu,Imported,ACME,Any,consumer,16,100,,test\n"
                                + "imported-too,Too,ACME,Any,laptop,8,100,,test\n"
                                + "nvidia-geforce-rtx-4090,NVIDIA GeForce RTX 4090,NVIDIA,Ada "
                                + "Lovelace,consumer,24,1008,450,"
                                + sourceOf("nvidia-geforce-rtx-4090") + "\n",
                        true)))
                .containsExactly(
                        "2 imported-gpu CHANGE memory_gb:8->16 tdp_w:75->null",
                        "3 imported-too ADD slug:null->imported-too name:null->Too vendor:null->ACME "
                                + "architecture:null->Any segment:null->laptop memory_gb:null->8 "
                                + "bandwidth_gb_s:null->100 source:null->test",
                        "4 nvidia-geforce-rtx-4090 UNCHANGED");
        assertThat(seen()).isEqualTo(gpu(8.0, 75, 0));
    }

    private static String sourceOf(String slug) {
        return '"'
                + PackagedRows.read("gpus.csv").stream()
                        .filter(row -> row.text("slug").equals(slug))
                        .findFirst()
                        .orElseThrow()
                        .text("source")
                        .replace("\"", "\"\"")
                + '"';
    }

    @Test
    void aDryRunTellsWhichRowsCannotBeTaken() {
        add();
        JsonObject payload = Import.payload("JSON", BulkKind.GPUS, """
                [{"slug": "imported-gpu", "tdp_w": 80},
                 {"slug": "imported-gpu", "tdp_w": 85},
                 {"slug": "other-gpu", "tdp_w": "much"}]""", true);
        assertThat(Import.rows(payload))
                .containsExactly("1 imported-gpu CHANGE tdp_w:75->80", "2 imported-gpu REFUSED", "3 other-gpu REFUSED");
        assertThat(payload.getJsonArray("userErrors")).hasSizeGreaterThan(1);
    }

    @Test
    void rowsThatStayHideNoneThatChange() {
        String rows = PackagedRows.read("gpus.csv").stream()
                .map(row -> row.text("slug") + '\n')
                .collect(Collectors.joining());
        add();
        JsonObject payload = Import.payload("CSV", BulkKind.GPUS, "slug,tdp_w\n" + SLUG + ",80\n", true);
        assertThat(Import.rows(payload)).containsExactly("2 imported-gpu CHANGE tdp_w:75->80");
        JsonObject many = Import.payload("CSV", BulkKind.GPUS, "slug\n" + rows + SLUG + '\n', true);
        assertThat(many.getJsonArray("rows")).hasSize(100);
        assertThat(many.getInteger("moreRows"))
                .isEqualTo(PackagedRows.read("gpus.csv").size() + 1 - 100);
    }

    @Test
    void rowsWithoutAKeyAreToldToo() {
        String price = """
                hardware,kind,amount,currency,date,provider,note,source
                nvidia-geforce-rtx-4090,used,1500,USD,2026-01,nobody,,test
                """;
        assertThat(Import.rows(Import.payload("CSV", BulkKind.PRICES, price, true)))
                .containsExactly("2 null ADD hardware:null->nvidia-geforce-rtx-4090 kind:null->used amount:null->1500 "
                        + "currency:null->USD date:null->2026-01 provider:null->nobody source:null->test");
    }

    @Test
    void whatExcelWritesIsTaken() {
        assertThat(Import.counts("CSV", BulkKind.GPUS, "\uFEFFsep=;\r\n" + ADDED.replace(',', ';') + ";;;;;;;;\r\n"))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(seen()).isEqualTo(gpu(8.0, 75, 0));
    }

    @Test
    void theOtherWayOfWritingANumberChangesNothing() {
        add();
        assertThat(Import.counts("CSV", BulkKind.GPUS, "slug,memory_gb,segment\n" + SLUG + ", 8.00 ,CONSUMER\n"))
                .isEqualTo(List.of(0, 0, 1));
    }

    @Test
    void theChangeLogNamesWhoImported() {
        add();
        JsonObject log = GraphQl.respond(
                Mutations.ADMIN_TOKEN,
                "{ changes(filter: {key: \"" + SLUG + "\"}, first: 1) { nodes { actor action } } }",
                Map.of());
        assertThat(log.getJsonObject("data")
                        .getJsonObject("changes")
                        .getJsonArray("nodes")
                        .getJsonObject(0))
                .isEqualTo(new JsonObject().put("actor", "HEADROOM_ADMIN_TOKEN").put("action", "INSERT"));
    }

    private static List<Integer> add() {
        return Import.counts("CSV", BulkKind.GPUS, ADDED);
    }

    private static JsonObject seen() {
        return GraphQl.data("{ gpu(slug: \"" + SLUG + "\") { memoryGb tdpWatts version } }")
                .getJsonObject("gpu");
    }

    private static JsonObject gpu(double memoryGb, Integer tdpWatts, int version) {
        return new JsonObject()
                .put("memoryGb", memoryGb)
                .put("tdpWatts", tdpWatts)
                .put("version", version);
    }
}
