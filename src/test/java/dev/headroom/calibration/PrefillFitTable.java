package dev.headroom.calibration;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.PrefillConstants;
import dev.headroom.estimate.PrefillFit;
import dev.headroom.throughput.PowerLimit;
import java.util.Locale;

/** The text of prefill_fit.csv, to the digits that measurements bear. */
final class PrefillFitTable {
    private static final String HEADER =
            "class,date,hardware,cells,enough_watts_per_tops,power_exponent,utilisation,k_quant_factor,i_quant_factor,"
                    + "float_factor,fp4_factor,mlx_factor,mixture_factor,ubatch_padding,expert_padding,ms_per_layer,"
                    + "bytes_per_activation,operations_per_state,attention_factor,shallow_low,shallow_high,deep_low,"
                    + "deep_high,mixture_spread,mlx_spread\n";

    private PrefillFitTable() {}

    /** @param date day of the fit, yyyy-MM-dd */
    static String text(String date, PrefillCalibration calibration) {
        StringBuilder text = new StringBuilder(HEADER);
        calibration.fits().forEach((slug, fit) -> text.append(row(slug, date, fit, calibration.power())));
        return text.toString();
    }

    private static String row(String slug, String date, PrefillFit fit, PowerLimit power) {
        PrefillConstants constants = fit.constants();
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%s,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%.3f,%.3f,%.5f,%.2f,%.2f,%.4f,%s,%s,"
                        + "%.3f,%.3f\n",
                slug,
                date,
                fit.hardware(),
                fit.cells(),
                power.enoughWattsPerTops(),
                power.exponent(),
                constants.utilisation(),
                constants.kQuantFactor(),
                constants.iQuantFactor(),
                constants.floatFactor(),
                constants.fp4Factor(),
                constants.mlxFactor(),
                constants.mixtureFactor(),
                constants.ubatchPadding(),
                constants.expertPadding(),
                constants.msPerLayer(),
                constants.bytesPerActivation(),
                constants.operationsPerState(),
                constants.attentionFactor(),
                interval(fit.shallow()),
                interval(fit.deep()),
                fit.mixtureSpread(),
                fit.mlxSpread());
    }

    private static String interval(DecodeInterval interval) {
        return String.format(Locale.ROOT, "%.3f,%.3f", interval.lowFactor(), interval.highFactor());
    }
}
