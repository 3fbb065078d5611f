package dev.headroom.calibration;

import dev.headroom.estimate.Amount;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * llmfit: bandwidth × 0.55 ÷ (active parameters × bytes per parameter of the format), where the bandwidth of the GPU is
 * known (AlexsJones/llmfit, llmfit-core/src/fit.rs and models.rs). Terms that later releases add for mixtures of
 * experts are left out.
 */
final class LlmfitFormula implements SpeedFormula {
    private static final double EFFICIENCY = 0.55;
    private static final double BYTES_OF_FLOAT = 2;
    private static final double BYTES_OF_MXFP4 = 0.53;
    private static final double BYTES_OF_OTHERS = 0.5;
    private static final Map<String, Double> BYTES_BY_BITS =
            Map.of("8", 1.0, "6", 0.75, "5", 0.625, "4", 0.5, "3", 0.375, "2", 0.25);
    private static final Pattern BITS = Pattern.compile("\\bQ([2-8])_|^([2-8])bit$");

    @Override
    public String name() {
        return "llmfit";
    }

    @Override
    public Amount tokPerSec(Cell cell) {
        double readGb = cell.model().activeParametersB() * bytesPerParameter(cell.format());
        return Amount.of(cell.bandwidthGbPerSec() / readGb * EFFICIENCY);
    }

    private static double bytesPerParameter(String format) {
        if (format.equals("F16") || format.equals("BF16")) {
            return BYTES_OF_FLOAT;
        }
        Matcher bits = BITS.matcher(format);
        if (bits.find()) {
            return BYTES_BY_BITS.getOrDefault(bits.group(1) == null ? bits.group(2) : bits.group(1), BYTES_OF_OTHERS);
        }
        return format.startsWith("MXFP4") ? BYTES_OF_MXFP4 : BYTES_OF_OTHERS;
    }
}
