package dev.headroom.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Median;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Method DETAILED beside what runtimes logged and published: {@code reference/memory.csv}. */
class MemoryReferenceTest {
    private static final MemoryAccuracy ACCURACY = new MemoryAccuracy(PackagedCatalog.read());

    @Test
    void everyCacheAndStateThatTheCatalogCanExpressMatchesWithinTheSourcesRounding() {
        assertThat(complete("kv_cache_bytes")).hasSizeGreaterThanOrEqualTo(14).allMatch(ACCURACY::matches);
    }

    @Test
    void withTheWeightsAtLeastTwentyFiguresMatch() {
        assertThat(Stream.of("kv_cache_bytes", "weights_bytes")
                        .flatMap(quantity -> complete(quantity).stream())
                        .filter(ACCURACY::matches))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void totalsAreWithinFivePercentInTheMedian() {
        assertThat(complete("total_bytes")).isNotEmpty();
        assertThat(medianError(complete("total_bytes"))).isLessThan(0.05);
    }

    @Test
    void recordedComputeBuffersAreWithinFivePercentInTheMedian() {
        List<MemoryFigure> recorded = complete("compute_buffer_bytes").stream()
                .filter(figure -> figure.settings().contains("recorded in test fixtures"))
                .toList();
        assertThat(recorded).hasSizeGreaterThanOrEqualTo(6);
        assertThat(medianError(recorded)).isLessThan(0.05);
    }

    @Test
    void whatIsLeftOutHasAReason() {
        assertThat(MemoryFigure.all())
                .filteredOn(figure -> !figure.isComplete())
                .allSatisfy(figure -> assertThat(figure.why()).isNotBlank());
    }

    private static List<MemoryFigure> complete(String quantity) {
        return MemoryFigure.all().stream()
                .filter(figure -> figure.isOf(quantity) && figure.isComplete())
                .toList();
    }

    private static double medianError(List<MemoryFigure> figures) {
        return Median.of(figures.stream()
                        .mapToDouble(figure ->
                                Math.abs(ACCURACY.estimateBytes(figure).value() / figure.bytes() - 1)))
                .value();
    }
}
