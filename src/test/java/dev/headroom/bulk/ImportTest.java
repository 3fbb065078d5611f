package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
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
