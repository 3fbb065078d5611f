package dev.headroom.calibration;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.accelerator.PackagedAcceleratorClasses;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SimpleEstimator;
import dev.headroom.estimate.Speed;
import dev.headroom.quant.Quant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Method SIMPLE. What was measured did fit, so that the memory is left out of it; a format that the catalog lacks takes
 * the bits of the measured file.
 *
 * @param quants by name
 */
record SimpleFormula(Map<String, Quant> quants, List<AcceleratorClass> classes) implements SpeedFormula {
    private static final SimpleEstimator ESTIMATOR = new SimpleEstimator();

    static SimpleFormula of(PackagedFacts facts) {
        return new SimpleFormula(facts.quants(), PackagedAcceleratorClasses.read());
    }

    @Override
    public String name() {
        return "SIMPLE";
    }

    @Override
    public Amount tokPerSec(Cell cell) {
        HardwareShape shape = AcceleratorClass.shape(cell.machine(), classes);
        HardwareShape roomy = HardwareShape.simple(
                Amount.of(Double.POSITIVE_INFINITY), shape.bandwidthGbPerSec(), shape.efficiency(), shape.memoryKind());
        QuantizedModel model = QuantizedModel.simple(cell.model().shape(), bits(cell));
        Optional<Speed> speed = ESTIMATOR.decode(
                ESTIMATOR.memory(model, SimpleEstimator.BASE_CONTEXT_TOKENS, RunOptions.DEFAULT), roomy);
        return speed.map(known -> Amount.of(known.rounded())).orElse(Amount.UNKNOWN);
    }

    private Amount bits(Cell cell) {
        Quant quant = quants.get(cell.format());
        Amount measured = Amount.of(cell.fileGb() * 8 / cell.model().parametersB());
        return quant == null ? measured : quant.bitsPerWeight().orElse(measured);
    }
}
