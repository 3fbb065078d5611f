package dev.headroom.calibration;

import dev.headroom.decode.DecodeClass;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;

/**
 * What was measured of one hardware, backend, model and format at a depth of context: the median of its rows.
 *
 * @param hardware slug of the GPU, or the chip
 * @param machine that GPU, or a device with that chip
 * @param decodeClass its class
 * @param model model of the catalog that the source means
 * @param quant format as the source names it
 * @param fileGb size of the file in 10^9 bytes
 * @param work what one token takes
 * @param depthTokens tokens of context in the cache
 * @param tokPerSec measured speed
 * @param bandwidthPerCore bandwidth ÷ cores in 10^9 bytes per second; 0 where cores are not counted
 * @param oldBuild whether all of it was measured with builds of before 2025
 */
record Cell(
        String hardware,
        Hardware machine,
        DecodeClass decodeClass,
        Model model,
        String quant,
        double fileGb,
        DecodeWork work,
        double depthTokens,
        double tokPerSec,
        double bandwidthPerCore,
        boolean oldBuild) {
    /** Measurements with more in the cache than this are of long contexts. */
    static final int SHALLOW_TOKENS = 2100;

    boolean shallow() {
        return depthTokens <= SHALLOW_TOKENS;
    }

    boolean mixtureOfExperts() {
        return work.mixtureOfExperts();
    }

    double bandwidthGbPerSec() {
        return machine.bandwidthGbPerSec();
    }

    /** The format without what the source says around it: Q4_K_M of "Ollama default / Q4_K_M". */
    String format() {
        return quant.substring(quant.lastIndexOf('/') + 1).strip();
    }

    String classSlug() {
        return decodeClass.slug();
    }

    String vendor() {
        return decodeClass.accelerator();
    }
}
