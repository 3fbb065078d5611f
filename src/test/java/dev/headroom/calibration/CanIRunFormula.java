package dev.headroom.calibration;

import dev.headroom.estimate.Amount;

/**
 * canirun.ai: bandwidth × 0.65 on Apple silicon or 0.70 elsewhere ÷ the memory of the model, of a mixture of experts
 * times active ÷ all parameters, yet 0.5 GB at least, rounded (midudev/canirun.ai, packages/compatibility/src/index.ts
 * at 0700e92). The memory is taken to be the measured file, which favours it: its own figure adds to it.
 */
final class CanIRunFormula implements SpeedFormula {
    private static final double APPLE = 0.65;
    private static final double OTHERS = 0.70;
    private static final double LEAST_MIXTURE_GB = 0.5;

    @Override
    public String name() {
        return "canirun.ai";
    }

    @Override
    public Amount tokPerSec(Cell cell) {
        double activeShare = cell.model().activeParametersB() / cell.model().parametersB();
        double workingGb = activeShare < 1 ? Math.max(LEAST_MIXTURE_GB, cell.fileGb() * activeShare) : cell.fileGb();
        double efficiency = cell.vendor().equals("Apple") ? APPLE : OTHERS;
        return Amount.of(Math.rint(cell.bandwidthGbPerSec() / workingGb * efficiency));
    }
}
