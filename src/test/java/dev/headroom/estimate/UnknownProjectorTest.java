package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A projector of unknown size counts nothing, and the total says so. */
class UnknownProjectorTest {
    private static final FullAttention ATTENTION = FullAttention.uniform(32, 8, 128);
    private static final ModelShape MODEL = new ModelShape(
            Amount.of(8),
            Optional.of(ATTENTION),
            Optional.of(new LayerMap(List.of(ATTENTION), 0)),
            Optional.of(ActivationShape.typical(4096)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void theTotalIsALowerBoundWhereTheProjectorIsUnknown() {
        Memory without = detailed(Amount.ZERO);
        Memory unknown = detailed(Amount.UNKNOWN);
        assertThat(unknown.totalIsLowerBound()).isTrue();
        assertThat(without.totalIsLowerBound()).isFalse();
        assertThat(unknown.totalGb()).isEqualTo(without.totalGb());
        assertThat(unknown.overheadGb()).isEqualTo(without.overheadGb());
    }

    @Test
    void aKnownProjectorIsPartOfTheTotal() {
        Memory known = detailed(Amount.of(0.5));
        assertThat(known.totalIsLowerBound()).isFalse();
        assertThat(known.totalGb().value())
                .isEqualTo(known.weightsGb().value()
                        + known.kvCacheGb().value()
                        + known.overheadGb().value());
        assertThat(known.overheadGb().value())
                .isEqualTo(detailed(Amount.ZERO).overheadGb().value() + 0.5);
    }

    @Test
    void theRuleOfThumbHasNoTermForIt() {
        Memory simple = memory(EstimationMethod.SIMPLE, Amount.UNKNOWN);
        assertThat(simple.totalIsLowerBound()).isFalse();
        assertThat(simple.projectorGb()).isEqualTo(Amount.ZERO);
        assertThat(simple.totalGb())
                .isEqualTo(memory(EstimationMethod.SIMPLE, Amount.of(0.5)).totalGb());
    }

    private static Memory detailed(Amount projectorGb) {
        return memory(EstimationMethod.DETAILED, projectorGb);
    }

    private static Memory memory(EstimationMethod method, Amount projectorGb) {
        QuantizedModel model = new QuantizedModel(
                Optional.empty(),
                Optional.empty(),
                MODEL,
                Amount.of(8.5),
                Amount.of(8.5),
                Amount.UNKNOWN,
                projectorGb,
                FormatFamily.PLAIN);
        return method.estimator().memory(model, 8192, RunOptions.DEFAULT.withProjector(true));
    }
}
