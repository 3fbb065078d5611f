package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseTestResource;
import dev.headroom.benchmark.BenchmarkRepository;
import dev.headroom.database.TestServer;
import dev.headroom.digest.Sha256;
import dev.headroom.facts.MalformedRowException;
import dev.headroom.facts.PackagedRows;
import dev.headroom.facts.PackagedTable;
import dev.headroom.gpu.GpuRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loading the packaged tables: once, whole or not at all, and never over what somebody changed. */
@ApplicationTest
@Tag("database")
@QuarkusTestResource(value = OwnDatabaseTestResource.class, restrictToAnnotatedClass = true)
class CatalogLoaderTest {
    private static final String GPUS = "gpus.csv";
    private static final String QUALITY = "quants_quality.csv";

    @Inject
    CatalogTables tables;

    @Inject
    CatalogLoader loader;

    @Inject
    GpuRepository gpus;

    @Inject
    BenchmarkRepository benchmarks;

    @AfterEach
    void loadThePackagedTablesAgain() {
        loader.load();
    }

    @Test
    void aLoadedCatalogIsNotReadAgain() {
        int version = version();
        var files = new ChangedFiles("none", UnaryOperator.identity());
        QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(files, tables).load());
        assertThat(files.read).isEmpty();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void aMalformedRowLeavesTheDatabaseAsItWas() {
        int version = version();
        long rows = count();
        String good = gpu("good-row", "Good Row", "4");
        String bad = gpu("bad-row", "Bad Row", "much");
        assertThatThrownBy(() -> load(GPUS, csv -> csv + good + bad))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage("gpus.csv, line 299, column memory_gb is \"much\", not a number");
        assertThat(count()).isEqualTo(rows);
        assertThat(version()).isEqualTo(version);
    }

    /** Somebody added or imported it here, and no packaged table brought it. */
    @Test
    void aNewerTableOfMeasurementsLeavesThoseThatWereAddedHere() throws SQLException {
        sql("insert into benchmark (id, chip, backend, model, quant, mixture_of_experts, test, depth_tokens, "
                + "tok_per_sec, source) select nextval('benchmark_seq'), 'Own Chip', backend, model, quant, "
                + "mixture_of_experts, test, depth_tokens, tok_per_sec, source from benchmark limit 1");
        long rows = QuarkusTransaction.requiringNew().call(() -> benchmarks.count());

        load("benchmarks.csv", csv -> csv.substring(0, csv.lastIndexOf('\n', csv.length() - 2) + 1));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(benchmarks.count()).isEqualTo(rows - 1);
            assertThat(benchmarks.delete("chip", "Own Chip")).isEqualTo(1);
        });
    }

    @Test
    void aRepeatedKeyIsMalformed() {
        String again = gpu("nvidia-b200", "Again", "4");
        assertThatThrownBy(() -> load(GPUS, csv -> csv + again))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage("gpus.csv, line 298, column (key) repeats nvidia-b200 of an earlier row");
    }

    @Test
    void aFileOfAnUnknownModelIsMalformed() {
        String file = PackagedRows.line(
                "quant_files.csv",
                Map.of(
                        "hf_id",
                        "No/Body",
                        "quant_repo",
                        "no/body-GGUF",
                        "quant",
                        "Q4_0",
                        "size_bytes",
                        "1",
                        "size_is",
                        "exact",
                        "source",
                        "test"));
        assertThatThrownBy(() -> load("quant_files.csv", csv -> csv + file))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage(
                        "quant_files.csv, line 16052, column hf_id is \"No/Body\", which is no model of the catalog");
    }

    @Test
    void aNewerTableAddsAndUpdatesRows() throws SQLException {
        int version = version();
        load(GPUS, csv -> csv.replace(",NVIDIA B200,", ",Renamed,") + gpu("a-new-row", "A New Row", "4"));
        assertThat(version()).isEqualTo(version + 1);
        assertThat(name("nvidia-b200")).isEqualTo("Renamed");
        assertThat(name("a-new-row")).isEqualTo("A New Row");
        assertThat(values("select actor || ' ' || action || ' ' || row_key from change order by id desc limit 2"))
                .containsExactlyInAnyOrder("packaged data UPDATE nvidia-b200", "packaged data INSERT a-new-row");
    }

    @Test
    void aTableThatSomebodyWorksOnIsLoadedWithoutABuild() {
        var files = new PackagedFiles(true) {
            @Override
            byte[] bytes(String file) {
                String csv = new String(super.bytes(file), StandardCharsets.UTF_8);
                return csv.replace(",NVIDIA B200,", ",Edited,").getBytes(StandardCharsets.UTF_8);
            }
        };
        QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(files, tables).load());
        assertThat(name("nvidia-b200")).isEqualTo("Edited");
    }

    @Test
    void aNewerTableLeavesAloneWhatSomebodyChangedDeletedOrAdded() throws SQLException {
        sql("update gpu set name = 'Mine' where slug = 'nvidia-b300'");
        sql("delete from benchmark where gpu_id in (select id from gpu where slug = 'nvidia-h200-sxm-141gb')");
        sql("delete from price where gpu_id in (select id from gpu where slug = 'nvidia-h200-sxm-141gb')");
        sql("delete from gpu where slug = 'nvidia-h200-sxm-141gb'");
        sql("""
                insert into gpu (id, slug, name, vendor, architecture, segment, memory_gb, bandwidth_gb_per_sec, source)
                values (-1, 'early-bird', 'Mine too', 'Nobody', 'None', 'CONSUMER', 8, 100, 'test')""");
        load(
                GPUS,
                csv -> csv.replace(",NVIDIA B300,", ",Theirs,").replace(",NVIDIA H200 SXM 141GB,", ",Theirs,")
                        + gpu("early-bird", "Theirs", "4"));
        assertThat(values("select name from gpu where slug in ('nvidia-b300', 'nvidia-h200-sxm-141gb', "
                        + "'early-bird') order by name"))
                .containsExactly("Mine", "Mine too");
        assertThat(values("select slug from gpu where name = 'Theirs'")).isEmpty();
    }

    @Test
    void aRowWithoutANaturalKeyIsReplacedUnlessSomebodyChangedIt() throws SQLException {
        String format = "name,imatrix,metric,value,source\n%s,,ppl,%d,test\n%s,,ppl,1,test\n";
        load(QUALITY, csv -> format.formatted("replaced", 1, "changed"));
        sql("update quant_quality set value = 7 where name = 'changed'");
        load(QUALITY, csv -> format.formatted("replaced", 2, "changed"));
        assertThat(values("select name || value from quant_quality where source = 'test' order by 1"))
                .containsExactly("changed7", "replaced2");
        load(QUALITY, csv -> format.formatted("replaced", 1, "changed"));
        assertThat(values("select name || value from quant_quality where source = 'test' order by 1"))
                .containsExactly("changed7", "replaced1");
    }

    /** Or an edition that knows a maker whose class somebody added first could not be started with. */
    @Test
    void aPackagedClassGivesWayToOneOfTheSameConditions() throws SQLException {
        sql("""
                insert into accelerator_class (id, slug, name, accelerator_vendor, efficiency, source)
                values (-1, 'mine', 'Mine', 'Nobody', 0.3, 'test')""");
        load(
                "accelerator_classes.csv",
                csv -> csv + "theirs,Theirs,,NOBODY,,0.9,,,test\n" + "others,Others,,Others,,0.9,,,test\n");
        assertThat(values("select slug from accelerator_class where slug in ('mine', 'theirs', 'others') order by 1"))
                .containsExactly("mine", "others");
        load("accelerator_classes.csv", csv -> csv + "others,Others,,nobody,,0.8,,,test\n");
        assertThat(values("select accelerator_vendor from accelerator_class where slug = 'others'"))
                .containsExactly("Others");
    }

    @Test
    void nobodyElseCanPassForTheLoader() throws SQLException {
        sql(
                "select set_config('headroom.actor', 'packaged data', true)",
                "update gpu set name = 'Forged' where slug = 'nvidia-h100-nvl-94gb'");
        assertThat(values("select actor from change where after ->> 'name' = 'Forged'"))
                .containsExactly("sql:" + TestServer.ofThisRun().username());
        assertThat(values("select slug from gpu where name = 'Forged' and touched"))
                .hasSize(1);
    }

    @Test
    void aTableWithoutItsChecksumIsRefused() {
        var files = new ChangedFiles(GPUS, csv -> csv + "\n") {
            @Override
            Map<String, String> checksums() {
                Map<String, String> checksums = super.checksums();
                checksums.put(GPUS, "0".repeat(64));
                return checksums;
            }
        };
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(files, tables).load()))
                .hasMessageContaining("gpus.csv is not the file whose checksum is packaged with it");
    }

    @Test
    void packagedChecksumsAreThoseOfThePackagedTables() {
        var files = new PackagedFiles(false);
        Map<String, String> actual = new TreeMap<>();
        files.checksums().keySet().forEach(file -> actual.put(file, Sha256.of(files.bytes(file))));
        assertThat(actual).isEqualTo(files.checksums());
        assertThat(actual.keySet())
                .containsExactlyInAnyOrderElementsOf(tables.inOrderOfReference().stream()
                        .map(PackagedTable::file)
                        .toList());
    }

    private static String gpu(String slug, String name, String memoryGb) {
        return PackagedRows.line(
                GPUS,
                Map.of(
                        "slug",
                        slug,
                        "name",
                        name,
                        "vendor",
                        "Nobody",
                        "architecture",
                        "None",
                        "segment",
                        "consumer",
                        "memory_gb",
                        memoryGb,
                        "bandwidth_gb_s",
                        "100",
                        "source",
                        "test"));
    }

    private void load(String file, UnaryOperator<String> change) {
        QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(new ChangedFiles(file, change), tables).load());
    }

    private static void sql(String... statements) throws SQLException {
        try (Sql sql = Sql.open()) {
            sql.run(String.join(";", statements)); // one transaction
        }
    }

    private static List<String> values(String query) throws SQLException {
        try (Sql sql = Sql.open()) {
            return sql.column(query);
        }
    }

    private int version() {
        return QuarkusTransaction.requiringNew().call(() -> CatalogVersionEntity.get().version);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> gpus.count());
    }

    private String name(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> gpus.find("slug", slug).singleResult().name);
    }

    /** The packaged files, one of them changed together with its checksum. */
    private static class ChangedFiles extends PackagedFiles {
        private final String file;
        private final UnaryOperator<String> change;
        private final List<String> read = new ArrayList<>();

        ChangedFiles(String file, UnaryOperator<String> change) {
            super(false);
            this.file = file;
            this.change = change;
        }

        @Override
        Map<String, String> checksums() {
            Map<String, String> checksums = super.checksums();
            checksums.computeIfPresent(file, (name, sha256) -> Sha256.of(changed()));
            return checksums;
        }

        @Override
        byte[] bytes(String name) {
            if (name.endsWith(".csv")) {
                read.add(name);
            }
            return name.equals(file) ? changed() : super.bytes(name);
        }

        private byte[] changed() {
            return change.apply(new String(super.bytes(file), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
