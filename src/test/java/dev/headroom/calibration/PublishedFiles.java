package dev.headroom.calibration;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Median;
import dev.headroom.facts.PackagedRows;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sizes of published files: the median over repositories.
 *
 * @param gb in 10^9 bytes, by the model's identifier on Hugging Face and the format
 */
record PublishedFiles(Map<String, Double> gb) {
    private static final double BYTES_PER_GB = 1e9;

    static PublishedFiles read() {
        return new PublishedFiles(PackagedRows.read("quant_files.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> key(row.text("hf_id"), row.text("quant")),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                rows -> Median.of(rows.stream()
                                                .mapToDouble(row -> row.bytes("size_bytes") / BYTES_PER_GB))
                                        .value()))));
    }

    private static String key(String huggingFaceId, String quant) {
        return huggingFaceId + '\t' + quant;
    }

    /** Unknown where no file is. */
    Amount sizeGb(String huggingFaceId, String quant) {
        return Amount.ofNullable(gb.get(key(huggingFaceId, quant)));
    }
}
