package dev.headroom.weights;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.model.ModelEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a published quantized file. */
@Singleton
@RegisterForReflection(targets = {QuantFileEntity.class, QuantFileInput.class, QuantFile.class})
public final class QuantFileFacts extends Facts<QuantFileEntity, QuantFileInput, QuantFile> {
    private static final double BYTES_PER_GB = 1e9;
    private static final int BITS_PER_BYTE = 8;

    QuantFileFacts() {
        super(QuantFileEntity.class, QuantFileInput::new, QuantFile.class);
        column("hf_id", file -> file.model == null ? null : file.model.huggingFaceId);
        text("model")
                .onlyEntered()
                .entered(QuantFile::modelSlug)
                .requiredOfNew()
                .upTo(200)
                .label("Model");
        text("repository").csv("quant_repo").required().upTo(200).label("Repository");
        text("quant").required().upTo(50).label("Quantization");
        number("sizeGb")
                .onlyEntered()
                .requiredOfNew()
                .between(0.000001, 100_000)
                .label("Size", "GB");
        bytes("sizeBytes").notEntered();
        either("sizeIsExact", "exact", "rounded").csv("size_is").required().label("Exact to the byte");
        notNegative("roundingErrorPercent")
                .csv("rounding_error_pct")
                .between(0, 100)
                .label("Largest error of a rounded size", "percent");
        source("source").required();
        component("modelSlug", file -> file.model.slug);
        component("sizeGb", file -> file.sizeBytes / BYTES_PER_GB);
        component("bitsOfItsParameters", QuantFileFacts::bitsOfItsParameters);
        component("source", file -> file.source);
        component("key", file -> file.id.toString());
    }

    /** As the snapshot's query has it. */
    private static double bitsOfItsParameters(QuantFileEntity file) {
        boolean isWhole = file.quant.regionMatches(true, 0, "MLX-", 0, "MLX-".length());
        Double text = file.model.textParametersBillions;
        double billions = isWhole || text == null ? file.model.parametersBillions : text;
        return file.sizeBytes * BITS_PER_BYTE / BYTES_PER_GB / billions;
    }

    void read(QuantFileEntity file, FactRow row, ModelEntity model) {
        read(file, row);
        file.packagedKey = row.identity();
        file.model = model;
    }
}
