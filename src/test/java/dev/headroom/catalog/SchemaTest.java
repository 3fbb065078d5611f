package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.benchmark.BenchmarkRepository;
import dev.headroom.device.DeviceRepository;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.gpu.GpuRepository;
import dev.headroom.model.ModelRepository;
import dev.headroom.price.PriceRepository;
import dev.headroom.quality.QuantQualityRepository;
import dev.headroom.quant.QuantRepository;
import dev.headroom.score.ModelScoreRepository;
import dev.headroom.weights.QuantFileRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database itself keeps what no row may break, whoever writes it. */
@ApplicationTest
@Tag("database")
class SchemaTest {
    @Inject
    EntityManager session;

    @Inject
    ModelRepository models;

    @Inject
    QuantRepository quants;

    @Inject
    QuantQualityRepository qualities;

    @Inject
    QuantFileRepository files;

    @Inject
    GpuRepository gpus;

    @Inject
    DeviceRepository devices;

    @Inject
    BenchmarkRepository benchmarks;

    @Inject
    ModelScoreRepository scores;

    @Inject
    PriceRepository prices;

    @Test
    @TestTransaction
    void everyPackagedRowIsThere() {
        assertThat(models.count()).isEqualTo(561);
        assertThat(quants.count()).isEqualTo(87);
        assertThat(qualities.count()).isEqualTo(202);
        assertThat(files.count()).isEqualTo(16_050);
        assertThat(gpus.count()).isEqualTo(296);
        assertThat(devices.count()).isEqualTo(299);
        assertThat(benchmarks.count()).isEqualTo(1_086);
        assertThat(scores.count()).isEqualTo(1_110);
        assertThat(prices.count()).isEqualTo(353);
    }

    @Test
    @TestTransaction
    void aRowComesBackAsItWasWritten() {
        GpuEntity gpu = gpu("round-trip");
        gpus.persistAndFlush(gpu);
        session.clear();
        GpuEntity read = gpus.find("slug", "round-trip").singleResult();
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("\\$\\$_hibernate.*", "touched")
                .isEqualTo(gpu);
        assertThat(read).isNotSameAs(gpu);
    }

    @Test
    void aSlugIsUnique() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> gpus.persistAndFlush(gpu("nvidia-b200"))))
                .hasStackTraceContaining("gpu_slug_key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update gpu set memory_gb = 0 where slug = 'nvidia-b200'               | gpu_memory_gb_check
            update gpu set bandwidth_gb_per_sec = -1 where slug = 'nvidia-b200'   | gpu_bandwidth_gb_per_sec_check
            update gpu set segment = 'TOY' where slug = 'nvidia-b200'             | gpu_segment_check
            update gpu set release_date = 'soon' where slug = 'nvidia-b200'       | gpu_release_date_check
            update gpu set slug = 'No Slug' where slug = 'nvidia-b200'            | gpu_slug_check
            update device set memory_gb = -8                                      | device_memory_gb_check
            update device set gpu_count = -1                                      | device_gpu_count_check
            update model set parameters_billions = 0                              | model_parameters_billions_check
            update model set layers = -1                                          | model_layers_check
            update quant set nominal_bits_per_weight = 0                          | quant_nominal_bits_per_weight_check
            update quant_file set size_bytes = 0                                  | quant_file_size_bytes_check
            update quant_file set model_id = -1                                   | quant_file_model_id_fkey
            update benchmark set tok_per_sec = 0                                  | benchmark_tok_per_sec_check
            update benchmark set chip = 'both' where gpu_id is not null           | benchmark_of_gpu_or_chip
            update model_score set score = 101 where unit = 'PERCENT'             | model_score_percent
            update model_score set as_of = '2026'                                 | model_score_as_of_check
            update price set amount = 0                                           | price_amount_check
            update price set currency = 'usd'                                     | price_currency_check
            update price set kind = 'GIFT'                                        | price_kind_check
            update price set date = 'soon'                                        | price_date_check
            update price set device_id = null where gpu_id is null                | price_of_gpu_or_device
            update price set kind = 'LAUNCH' where gpu_id is not null             | price_at_launch_of_gpu
            delete from device                                                    | price_device_id_fkey
            delete from gpu                                                       | benchmark_gpu_id_fkey
            delete from model                                                     | quant_file_model_id_fkey
            update accelerator_class set efficiency = 1.1                         | accelerator_class_efficiency_check
            insert into catalog_version (version, updated_at) values (1, now())   | catalog_version_pkey
            """)
    void aBrokenRowIsRefused(String statement, String constraint) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining(constraint);
    }

    private static GpuEntity gpu(String slug) {
        var gpu = new GpuEntity();
        gpu.slug = slug;
        gpu.name = "Test GPU";
        gpu.vendor = "Nobody";
        gpu.architecture = "None";
        gpu.segment = GpuSegment.WORKSTATION;
        gpu.memoryGb = 12.5;
        gpu.bandwidthGbPerSec = 100;
        gpu.releaseDate = "2026-11";
        gpu.source = "test";
        return gpu;
    }
}
