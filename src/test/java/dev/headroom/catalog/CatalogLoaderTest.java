package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.OwnDatabaseTestResource;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.gpu.GpuRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Loading the packaged tables: once, whole or not at all, and never over rows that are there. */
@QuarkusTest
@QuarkusTestResource(value = OwnDatabaseTestResource.class, restrictToAnnotatedClass = true)
class CatalogLoaderTest {
    private static final String GPUS = "gpus.csv";
    private static final String LAST_GPU_COLUMNS = ",GDDR6,64,100,,,2020,,,test\n";

    @Inject
    CatalogTables tables;
    @Inject
    CatalogLoader loader;
    @Inject
    GpuRepository gpus;

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
        String good = "good-row,Good Row,Nobody,None,consumer,4" + LAST_GPU_COLUMNS;
        String bad = "bad-row,Bad Row,Nobody,None,consumer,much" + LAST_GPU_COLUMNS;
        assertThatThrownBy(() -> load(GPUS, csv -> csv + good + bad)).isInstanceOf(MalformedRowException.class)
                .hasMessage("gpus.csv, line 281, column memory_gb is \"much\", not a number");
        assertThat(count()).isEqualTo(rows);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void aRepeatedKeyIsMalformed() {
        String again = "nvidia-b200,Again,Nobody,None,consumer,4" + LAST_GPU_COLUMNS;
        assertThatThrownBy(() -> load(GPUS, csv -> csv + again)).isInstanceOf(MalformedRowException.class)
                .hasMessage("gpus.csv, line 280, column (key) repeats nvidia-b200 of an earlier row");
    }

    @Test
    void aFileOfAnUnknownModelIsMalformed() {
        assertThatThrownBy(() -> load("quant_files.csv", csv -> csv + "No/Body,no/body-GGUF,Q4_0,1,exact,,test\n"))
                .isInstanceOf(MalformedRowException.class)
                .hasMessage("quant_files.csv, line 12773, column hf_id is \"No/Body\", which is no model of the catalog");
    }

    @Test
    void aNewerTableAddsRowsAndKeepsThoseThatAreThere() {
        String slug = "a-new-row";
        int version = version();
        UnaryOperator<String> newer = csv -> csv.replace(",NVIDIA B200,", ",Renamed,") + slug + ",A New Row,Nobody,None,consumer,4" + LAST_GPU_COLUMNS;
        try {
            load(GPUS, newer);
            assertThat(version()).isEqualTo(version + 1);
            assertThat(name("nvidia-b200")).isEqualTo("NVIDIA B200");
            assertThat(name(slug)).isEqualTo("A New Row");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> gpus.delete("slug", slug));
            loader.load();
        }
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
        var files = new PackagedFiles();
        Map<String, String> actual = new TreeMap<>();
        files.checksums().keySet().forEach(file -> actual.put(file, Sha256.of(files.bytes(file))));
        assertThat(actual).isEqualTo(files.checksums());
        assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(
                tables.inOrderOfReference().stream().map(PackagedTable::file).toList());
    }

    private void load(String file, UnaryOperator<String> change) {
        QuarkusTransaction.requiringNew().run(() -> new CatalogLoader(new ChangedFiles(file, change), tables).load());
    }

    private int version() {
        return QuarkusTransaction.requiringNew().call(() -> CatalogVersionEntity.get().version);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> gpus.count());
    }

    private String name(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> gpus.<GpuEntity>find("slug", slug).singleResult().name);
    }

    /** The packaged files, one of them changed together with its checksum. */
    private static class ChangedFiles extends PackagedFiles {
        private final String file;
        private final UnaryOperator<String> change;
        private final List<String> read = new ArrayList<>();

        ChangedFiles(String file, UnaryOperator<String> change) {
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
            return change.apply(new String(super.bytes(file), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
