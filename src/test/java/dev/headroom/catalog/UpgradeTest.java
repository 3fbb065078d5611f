package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseTestResource;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of the first edition, on which people have worked, takes in the second. */
@ApplicationTest
@Tag("database")
@QuarkusTestResource(value = OwnDatabaseTestResource.class, restrictToAnnotatedClass = true)
class UpgradeTest {
    private static final Edition FIRST = Edition.all().get(0);
    private static final Edition SECOND = Edition.all().get(1);
    /** Prices and measurements name it. */
    private static final String DELETED_GPU = "nvidia-tesla-p40";
    /** Files of both editions name it. */
    private static final String DELETED_MODEL = "qwen-qwen3-8b";

    @Inject
    CatalogTables tables;

    @Inject
    CatalogLoader loader;

    @BeforeEach
    void beginWithTheFirstEdition() throws SQLException {
        try (Sql sql = Sql.open()) {
            // As the loader, so that nobody is taken to have deleted the rows.
            sql.run("select set_config('headroom.packaged_load', 'newer', true);"
                    + emptied()
                    + ";delete from packaged_file");
        }
        QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(new FirstEdition(), tables).load());
    }

    @Test
    void whatSomebodyChangedDeletedOrAddedStaysAndIsReportedAndTheRestBecomesTheSecondEdition() throws SQLException {
        assertThat(counts()).containsExactly(FIRST.models(), FIRST.gpus(), FIRST.devices(), FIRST.quantFiles());
        assertThat(contextOf("stepfun-ai-step-3.7-flash")).containsExactly("65536");
        int files = filesOf(DELETED_MODEL);
        try (Sql sql = Sql.open()) {
            sql.run("update model set context_length = 4096 where slug = 'zai-org-glm-4.6v'");
            sql.run("update device set slug = 'our-studio' where slug = 'mac-studio-m5-ultra-512-gb'");
            for (String gpu : List.of("nvidia-quadro-m6000-24gb", DELETED_GPU)) {
                for (String table : List.of("benchmark", "price")) {
                    sql.run("delete from %s where gpu_id in (select id from gpu where slug = '%s')"
                            .formatted(table, gpu));
                }
                sql.run("delete from gpu where slug = '%s'".formatted(gpu));
            }
            sql.run("delete from quant_file where model_id in (select id from model where slug = '%s')"
                    .formatted(DELETED_MODEL));
            sql.run("delete from model where slug = '%s'".formatted(DELETED_MODEL));
            sql.run("""
                    insert into gpu (id, slug, name, vendor, architecture, segment, memory_gb, bandwidth_gb_per_sec,
                        source)
                    values (-1, 'intel-gaudi-3', 'Ours', 'Intel', 'None', 'DATACENTER', 96, 100, 'test')""");
        }

        loader.load();

        // One model and two GPUs were deleted here; a GPU that the edition brings had been added; a device was renamed.
        assertThat(counts().subList(0, 3)).containsExactly(SECOND.models() - 1, SECOND.gpus() - 2, SECOND.devices());
        assertThat(contextOf("stepfun-ai-step-3.7-flash")).containsExactly("262144");
        assertThat(contextOf("zai-org-glm-4.6v")).containsExactly("4096");
        assertThat(values("select name from gpu where slug in ('nvidia-quadro-m6000-24gb', 'intel-gaudi-3')"))
                .containsExactly("Ours");
        assertThat(values("select slug from device where slug like '%-studio%ultra-512-gb' or slug = 'our-studio'"))
                .contains("our-studio")
                .doesNotContain("mac-studio-m5-ultra-512-gb");
        assertThat(report("models.csv"))
                .contains(Map.entry("added", SECOND.models() - FIRST.models()), Map.entry("kept", 2))
                .contains(Map.entry("keptKeys", List.of(DELETED_MODEL, "zai-org-glm-4.6v")));
        assertThat(report("gpus.csv"))
                .contains(Map.entry("keptKeys", List.of(DELETED_GPU, "nvidia-quadro-m6000-24gb", "intel-gaudi-3")));
        assertThat(report("devices.csv")).contains(Map.entry("keptKeys", List.of("mac-studio-m5-ultra-512-gb")));
        // What refers to a row that somebody deleted is left with it.
        int left = (Integer) report("quant_files.csv").get("kept");
        assertThat(left).isGreaterThanOrEqualTo(files).isPositive();
        assertThat(counts().get(3)).isEqualTo(SECOND.quantFiles() - left);
        assertThat(report("quant_files.csv")).contains(Map.entry("removed", 0));
    }

    private static int filesOf(String model) throws SQLException {
        return Integer.parseInt(values("select count(*)::text from quant_file where model_id in "
                        + "(select id from model where slug = '%s')".formatted(model))
                .get(0));
    }

    /** Those that refer to others before them. */
    private String emptied() {
        List<String> statements = new ArrayList<>();
        tables.inOrderOfReference().forEach(table -> statements.add(0, "delete from " + table.table()));
        return String.join(";", statements);
    }

    private static Map<String, Object> report(String file) {
        JsonObject answer = GraphQl.respond(
                Mutations.ADMIN_TOKEN,
                "{ upgrades(first: 1) { edition tables { file read added updated removed kept keptKeys } } }",
                Map.of());
        assertThat(answer.getJsonArray("errors")).isNull();
        JsonObject latest =
                answer.getJsonObject("data").getJsonArray("upgrades").getJsonObject(0);
        assertThat(latest.getInteger("edition")).isEqualTo(SECOND.number());
        return latest.getJsonArray("tables").stream()
                .map(JsonObject.class::cast)
                .filter(table -> table.getString("file").equals(file))
                .map(table ->
                        table.put("keptKeys", table.getJsonArray("keptKeys").getList()))
                .findFirst()
                .orElseThrow()
                .getMap();
    }

    private static List<Integer> counts() throws SQLException {
        List<String> counts = values("""
                select n::text from (values (1, (select count(*) from model)), (2, (select count(*) from gpu)),
                    (3, (select count(*) from device)), (4, (select count(*) from quant_file))) t (i, n) order by i""");
        return counts.stream().map(Integer::valueOf).toList();
    }

    private static List<String> contextOf(String model) throws SQLException {
        return values("select context_length::text from model where slug = '" + model + "'");
    }

    private static List<String> values(String query) throws SQLException {
        try (Sql sql = Sql.open()) {
            return sql.column(query);
        }
    }
}
