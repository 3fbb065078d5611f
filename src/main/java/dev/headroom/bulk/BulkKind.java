package dev.headroom.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;

/** A table of the catalog that is exported and imported. */
@Description("A table of the catalog that is exported and imported.")
public enum BulkKind {
    @Description("GPUs, by slug.")
    GPUS,
    @Description("Devices, by slug.")
    DEVICES,
    @Description("Models, by identifier on Hugging Face.")
    MODELS,
    @Description("Quantization formats, by name.")
    QUANTS,
    @Description("Accelerator classes, by class.")
    ACCELERATOR_CLASSES,
    @Description("Published quantized files, which have no key.")
    QUANT_FILES,
    @Description("Measurements, which have no key.")
    BENCHMARKS,
    @Description("Scores of models on benchmarks, which have no key.")
    MODEL_SCORES,
    @Description("Prices of hardware, which have no key.")
    PRICES,
    @Description("Other names of models and hardware, which have no key.")
    ALIASES;

    /** The kind that an address or a file name calls so: {@code quant-files} or {@code quant_files}. */
    public static Optional<BulkKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name.replace('_', '-')))
                .findFirst();
    }

    /** All names, for a person. */
    static String names() {
        return Arrays.stream(values()).map(BulkKind::toString).collect(Collectors.joining(", "));
    }

    /** The name in addresses and files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
