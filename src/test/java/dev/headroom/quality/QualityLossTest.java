package dev.headroom.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.Amount;
import dev.headroom.quant.PackagedQuants;
import dev.headroom.quant.Quant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QualityLossTest {
    private static final Map<String, Amount> LOSSES = PackagedQuants.read().stream()
            .collect(Collectors.toMap(Quant::name, new QualityLoss(PackagedQualities.read())::of));

    @Test
    void only16BitsAndQ8LoseNothingMeasurable() {
        assertThat(LOSSES.entrySet().stream()
                        .filter(loss -> loss.getValue().isAtMost(0))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("BF16", "F16", "Q8_0");
    }

    @Test
    void whatLosesIsToldAsMeasured() {
        assertThat(LOSSES.get("Q6_K")).isEqualTo(Amount.of(0.005452));
        assertThat(LOSSES.get("MXFP4")).isEqualTo(Amount.UNKNOWN);
    }
}
