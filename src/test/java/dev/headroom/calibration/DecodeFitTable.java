package dev.headroom.calibration;

import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import java.util.Locale;
import java.util.Map;

/** The text of decode_fit.csv, to the digits that measurements bear. */
final class DecodeFitTable {
    private static final String HEADER =
            "class,date,hardware,cells,efficiency,k_quant_factor,i_quant_factor,mixture_factor,cache_factor,"
                    + "ms_per_layer,mixture_layer_factor,recurrent_layer_extra,dense_low,dense_high,"
                    + "mixture_low,mixture_high\n";

    private DecodeFitTable() {}

    /** @param date day of the fit, yyyy-MM-dd */
    static String text(String date, Map<String, DecodeFit> fits) {
        StringBuilder text = new StringBuilder(HEADER);
        fits.forEach((slug, fit) -> text.append(row(slug, date, fit)));
        return text.toString();
    }

    private static String row(String slug, String date, DecodeFit fit) {
        DecodeConstants constants = fit.constants();
        return String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%d,%.4f,%.4f,%.4f,%.4f,%.4f,%.5f,%.4f,%.4f,%s,%s%n",
                        slug,
                        date,
                        fit.hardware(),
                        fit.cells(),
                        constants.efficiency(),
                        constants.kQuantFactor(),
                        constants.iQuantFactor(),
                        constants.mixtureFactor(),
                        constants.cacheFactor(),
                        constants.msPerLayer(),
                        constants.mixtureLayerFactor(),
                        constants.recurrentLayerExtra(),
                        interval(fit.dense()),
                        interval(fit.mixture()))
                .replace(System.lineSeparator(), "\n");
    }

    private static String interval(DecodeInterval interval) {
        return String.format(Locale.ROOT, "%.3f,%.3f", interval.lowFactor(), interval.highFactor());
    }
}
