package dev.headroom.accelerator;

import dev.headroom.estimate.Prefill;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.hardware.Hardware;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Share of the matrix throughput that reading a prompt reaches, where it was measured.
 *
 * @param utilisation by the slug of a {@link DecodeClass}
 */
public record PrefillTable(Map<String, Double> utilisation) {
    /** Reads the packaged table. */
    public static PrefillTable packaged() {
        return new PrefillTable(EstimatorFiles.rows("prefill.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("class"), row -> row.positive("utilisation"))));
    }

    /** Empty while the hardware's throughput or the utilisation of its class is unknown. */
    public Optional<Prefill> of(Hardware hardware, Optional<DecodeClass> decodeClass) {
        Optional<Double> share = decodeClass.map(DecodeClass::slug).map(utilisation::get);
        return Optional.ofNullable(hardware.fp16Tflops())
                .flatMap(tflops -> share.map(known -> new Prefill(tflops, known)));
    }
}
