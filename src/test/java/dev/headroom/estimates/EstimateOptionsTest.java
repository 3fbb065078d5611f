package dev.headroom.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.RunOptions;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateOptionsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();

    @Test
    void withoutOptionsTheDefaultsHold() throws ApiException {
        assertThat(EstimateArguments.request(CATALOG, null, EstimationMethod.DETAILED, null)
                        .options())
                .isEqualTo(RunOptions.DEFAULT);
        assertThat(EstimateArguments.request(CATALOG, null, EstimationMethod.DETAILED, new EstimateOptions())
                        .options())
                .isEqualTo(RunOptions.DEFAULT);
    }

    @Test
    void theRuleOfThumbTakesNoOptions() {
        assertThatThrownBy(
                        () -> EstimateArguments.request(CATALOG, null, EstimationMethod.SIMPLE, new EstimateOptions()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("options must be left out where method is SIMPLE");
    }

    @Test
    void withoutAMethodOptionsAreTaken() throws ApiException {
        var options = new EstimateOptions();
        options.parallel = 3;
        assertThat(EstimateArguments.request(CATALOG, null, null, options)
                        .options()
                        .requests()
                        .parallel())
                .isEqualTo(3);
    }

    @Test
    void keysAndValuesFollowTheCommonTypeUnlessSetApart() throws ApiException {
        var options = new EstimateOptions();
        options.kvCacheType = CacheType.Q8_0;
        options.kvCacheTypeV = CacheType.Q4_0;
        RunOptions runOptions = EstimateArguments.request(CATALOG, null, EstimationMethod.DETAILED, options)
                .options();
        assertThat(runOptions.cache().keyType()).isEqualTo(CacheType.Q8_0);
        assertThat(runOptions.cache().valueType()).isEqualTo(CacheType.Q4_0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void countsOutOfRangeAreRefusedByName(int count) {
        refuses("options.parallel", options -> options.parallel = count);
        refuses("options.ubatch", options -> options.ubatch = count);
        refuses("options.gpuCount", options -> options.gpuCount = count);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void depthsOutOfRangeAreRefusedByName(int depth) {
        refuses("options.depth", options -> options.depth = depth);
    }

    @Test
    void anEmptyCacheIsADepth() throws ApiException {
        var options = new EstimateOptions();
        options.depth = 0;
        assertThat(EstimateArguments.request(CATALOG, null, EstimationMethod.DETAILED, options)
                        .options()
                        .depthTokens())
                .isEqualTo(Amount.ZERO);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void amountsOutOfRangeAreRefusedByName(double amount) {
        refuses("options.systemMemoryGb", options -> options.systemMemoryGb = amount);
        refuses("options.systemBandwidthGbPerSec", options -> options.systemBandwidthGbPerSec = amount);
        refuses("options.reservedGb", options -> options.reservedGb = amount);
        refuses("options.usableShare", options -> options.usableShare = amount);
    }

    private static void refuses(String field, Consumer<EstimateOptions> change) {
        var options = new EstimateOptions();
        change.accept(options);
        assertThatThrownBy(() -> EstimateArguments.request(CATALOG, null, EstimationMethod.DETAILED, options))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(field);
    }
}
