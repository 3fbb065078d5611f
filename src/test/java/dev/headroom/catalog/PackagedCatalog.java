package dev.headroom.catalog;

import dev.headroom.accelerator.PackagedAcceleratorClasses;
import dev.headroom.alias.PackagedAliases;
import dev.headroom.benchmark.PackagedBenchmarks;
import dev.headroom.device.DeviceFacts;
import dev.headroom.device.PackagedDevices;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.gpu.GpuFacts;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.model.Model;
import dev.headroom.model.ModelRowFacts;
import dev.headroom.model.PackagedModels;
import dev.headroom.price.PackagedPrices;
import dev.headroom.price.Price;
import dev.headroom.quality.PackagedQualities;
import dev.headroom.quant.PackagedQuants;
import dev.headroom.score.PackagedScores;
import dev.headroom.weights.QuantFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The packaged fact tables as one catalog, without a database. */
public final class PackagedCatalog {
    static final CatalogFacts FACTS = new CatalogFacts(new ModelRowFacts(), new GpuFacts(), new DeviceFacts());
    private static final double BYTES_PER_GB = 1e9;

    private PackagedCatalog() {}

    public static Catalog read() {
        return read(PackagedPrices.read());
    }

    /** The same with other prices, beside those at launch that GPUs tell. */
    public static Catalog read(List<Price> prices) {
        var version = new CatalogVersionEntity();
        version.updatedAt = Instant.EPOCH;
        List<Model> models = PackagedModels.read();
        return Catalog.of(
                version,
                FACTS,
                models,
                PackagedQuants.read(),
                PackagedQualities.read(),
                PackagedGpus.read(),
                PackagedDevices.read(),
                PackagedAcceleratorClasses.read(),
                files(models),
                PackagedBenchmarks.read(),
                PackagedScores.read(),
                prices,
                PackagedAliases.read(),
                Map.of());
    }

    static HardwareShape shape(Catalog catalog, String hardware) {
        return catalog.shape(catalog.hardware().find(hardware).orElseThrow());
    }

    public static QuantizedModel quantized(Catalog catalog, String model, String quant, EstimationMethod method) {
        return catalog.modelQuant(
                        catalog.models().find(model).orElseThrow(),
                        catalog.quants().find(quant).orElseThrow())
                .shape(method);
    }

    private static Map<String, List<QuantFile>> files(List<Model> models) {
        Map<String, Model> byId = models.stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        Function<FactRow, QuantFile> read = row -> new QuantFile(
                byId.get(row.text("hf_id")).slug(),
                row.text("quant_repo"),
                row.text("quant"),
                row.bytes("size_bytes") / BYTES_PER_GB,
                row.bytes("size_bytes")
                        * 8
                        / BYTES_PER_GB
                        / byId.get(row.text("hf_id")).parametersB(),
                row.text("size_is").equals("exact"),
                row.optionalNotNegative("rounding_error_pct"),
                row.text("source"),
                String.valueOf(row.identity()));
        return PackagedRows.read("quant_files.csv").stream()
                .map(read)
                .collect(Collectors.groupingBy(QuantFile::modelSlug));
    }
}
