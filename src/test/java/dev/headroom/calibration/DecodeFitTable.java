package dev.headroom.calibration;

import dev.headroom.calibration.Calibration.FitKey;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import java.util.Locale;
import java.util.Map;

/** The text of decode_fit.csv, to the digits that measurements bear. */
final class DecodeFitTable {
    private static final String HEADER =
            "class,generation,date,hardware,cells,efficiency,core_load,core_gb_s,k_quant_factor,i_quant_factor,"
                    + "mixture_factor,cache_factor,ms_per_layer,mixture_layer_factor,recurrent_layer_extra,"
                    + "expert_extra,dense_low,dense_high,mixture_low,mixture_high\n";

    private DecodeFitTable() {}

    /** @param date day of the fit, yyyy-MM-dd */
    static String text(String date, Map<FitKey, DecodeFit> fits) {
        StringBuilder text = new StringBuilder(HEADER);
        fits.forEach((key, fit) -> text.append(row(key, date, fit)));
        return text.toString();
    }

    private static String row(FitKey key, String date, DecodeFit fit) {
        DecodeConstants constants = fit.constants();
        return String.format(
                        Locale.ROOT,
                        "%s,%s,%s,%d,%d,%.4f,%.4f,%s,%.4f,%.4f,%.4f,%.4f,%.5f,%.4f,%.4f,%.5f,%s,%s%n",
                        key.slug(),
                        key.generation() == null ? "" : key.generation(),
                        date,
                        fit.hardware(),
                        fit.cells(),
                        constants.efficiency(),
                        constants.coreLoad(),
                        fit.coreGbPerSec().isKnown()
                                ? String.format(
                                        Locale.ROOT, "%.2f", fit.coreGbPerSec().value())
                                : "",
                        constants.kQuantFactor(),
                        constants.iQuantFactor(),
                        constants.mixtureFactor(),
                        constants.cacheFactor(),
                        constants.msPerLayer(),
                        constants.mixtureLayerFactor(),
                        constants.recurrentLayerExtra(),
                        constants.expertExtra(),
                        interval(fit.dense()),
                        interval(fit.mixture()))
                .replace(System.lineSeparator(), "\n");
    }

    private static String interval(DecodeInterval interval) {
        return String.format(Locale.ROOT, "%.3f,%.3f", interval.lowFactor(), interval.highFactor());
    }
}
