package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseTestResource;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported imports back unchanged, and brings back what was lost. */
@ApplicationTest
@Tag("database")
@QuarkusTestResource(value = OwnDatabaseTestResource.class, restrictToAnnotatedClass = true)
class RoundTripTest {
    private static final Map<BulkKind, Integer> PACKAGED = Map.of(
            BulkKind.GPUS,
            296,
            BulkKind.DEVICES,
            299,
            BulkKind.MODELS,
            561,
            BulkKind.QUANTS,
            87,
            BulkKind.ACCELERATOR_CLASSES,
            6,
            BulkKind.QUANT_FILES,
            16_050,
            BulkKind.BENCHMARKS,
            1_086,
            BulkKind.MODEL_SCORES,
            1_110,
            BulkKind.PRICES,
            353,
            BulkKind.ALIASES,
            1_381);

    @Inject
    DataSource database;

    static Stream<Arguments> exports() {
        return Stream.of(BulkKind.values())
                .flatMap(kind -> Stream.of(ExportFormat.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void whatIsExportedImportsBackUnchanged(BulkKind kind, ExportFormat format) {
        int version = version();

        assertThat(Import.counts(format.read().name(), kind, export(kind, format)))
                .isEqualTo(List.of(0, 0, PACKAGED.get(kind)));
        assertThat(version()).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource(BulkKind.class)
    void thePackagedTableIsUnchangedToo(BulkKind kind) throws Exception {
        String packaged = Files.readString(
                Path.of("src/main/resources/catalog", kind.toString().replace('-', '_') + ".csv"));

        assertThat(Import.counts("CSV", kind, packaged)).isEqualTo(List.of(0, 0, PACKAGED.get(kind)));
        assertThat(export(kind, ExportFormat.CSV).lines().findFirst())
                .isEqualTo(packaged.lines().findFirst());
    }

    @ParameterizedTest
    @EnumSource(
            value = BulkKind.class,
            names = {"QUANTS", "ACCELERATOR_CLASSES", "QUANT_FILES", "BENCHMARKS", "MODEL_SCORES", "PRICES", "ALIASES"})
    void anImportBringsBackAllRows(BulkKind kind) throws Exception {
        List<String> before = export(kind, ExportFormat.CSV).lines().toList();
        sql("delete from " + kind.name().toLowerCase(Locale.ROOT).replaceAll("(?<=s)es$|s$", ""));

        assertThat(Import.counts("CSV", kind, String.join("\n", before))).isEqualTo(List.of(PACKAGED.get(kind), 0, 0));
        assertThat(export(kind, ExportFormat.CSV).lines()).isEqualTo(before);
    }

    @Test
    void anImportBringsBackRowsThatOthersReferTo() throws Exception {
        List<BulkKind> inOrder = List.of(
                BulkKind.MODELS,
                BulkKind.GPUS,
                BulkKind.DEVICES,
                BulkKind.QUANT_FILES,
                BulkKind.BENCHMARKS,
                BulkKind.PRICES);
        List<String> before =
                inOrder.stream().map(kind -> export(kind, ExportFormat.NDJSON)).toList();
        sql("delete from quant_file; delete from benchmark; delete from price; delete from model; delete from gpu; "
                + "delete from device");

        for (BulkKind kind : inOrder) {
            assertThat(Import.counts("JSON", kind, before.get(inOrder.indexOf(kind))))
                    .isEqualTo(List.of(PACKAGED.get(kind), 0, 0));
        }
        assertThat(inOrder.stream().map(kind -> export(kind, ExportFormat.NDJSON)))
                .isEqualTo(before);
    }

    @Test
    void jsonHasTypesAndTheSameRowsAsNdjson() {
        var rows = new JsonArray(export(BulkKind.MODELS, ExportFormat.JSON));
        JsonObject first = rows.getJsonObject(0);

        assertThat(first.getValue("n_layers")).isEqualTo(16);
        assertThat(first.getValue("total_params_b")).isEqualTo(0.3545);
        assertThat(first.getValue("multimodal")).isEqualTo(false);
        assertThat(first.containsKey("n_experts")).isTrue();
        assertThat(first.getValue("n_experts")).isNull();
        assertThat(export(BulkKind.MODELS, ExportFormat.NDJSON).lines().map(JsonObject::new))
                .hasSize(rows.size())
                .contains(first);
    }

    /** What a mutation takes and no file keeps: outer blanks, commas, quotes and other scripts. */
    @Test
    void anImportKeepsWhatAnAdminEntered() {
        var input = new JsonObject()
                .put("chip", " Odd,\"chip\" 漢字 ")
                .put("backend", "CUDA")
                .put("model", "Any; 7B")
                .put("quant", "Q4_0")
                .put("mixtureOfExperts", false)
                .put("test", "tg128")
                .put("depthTokens", 0)
                .put("tokPerSec", 0.1234567890123)
                .put("source", "test");
        JsonObject added = Mutations.payload(
                "benchmarkAdd",
                "mutation($input: BenchmarkInput!) { benchmarkAdd(input: $input) { benchmark { id } userErrors { "
                        + "field } } }",
                Map.of("input", input));
        try {
            for (ExportFormat format : ExportFormat.values()) {
                assertThat(Import.counts(
                                format.read().name(), BulkKind.BENCHMARKS, export(BulkKind.BENCHMARKS, format)))
                        .isEqualTo(List.of(0, 0, PACKAGED.get(BulkKind.BENCHMARKS) + 1));
            }
        } finally {
            Mutations.payload(
                    "benchmarkDelete",
                    "mutation($id: ID!) { benchmarkDelete(id: $id) { userErrors { code } } }",
                    Map.of("id", added.getJsonObject("benchmark").getString("id")));
        }
    }

    private static String export(BulkKind kind, ExportFormat format) {
        return RestAssured.get("/export/" + kind + "." + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static int version() {
        return GraphQl.data("{ catalog { version } }").getJsonObject("catalog").getInteger("version");
    }

    private void sql(String statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
