package dev.headroom.weights;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.model.ModelEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a published quantized file, which no mutation gives. */
@Singleton
@RegisterForReflection(targets = {QuantFileEntity.class, QuantFile.class})
public final class QuantFileFacts extends Facts<QuantFileEntity, Object, QuantFile> {
    QuantFileFacts() {
        super(QuantFileEntity.class, Object::new, QuantFile.class);
        column("hf_id", file -> file.model == null ? null : file.model.huggingFaceId);
        text("repository").csv("quant_repo").required().notEntered();
        text("quant").required().notEntered();
        bytes("sizeBytes").notEntered();
        either("sizeIsExact", "exact", "rounded").csv("size_is").required().notEntered();
        notNegative("roundingErrorPercent").csv("rounding_error_pct").notEntered();
        text("source").required().notEntered();
    }

    void read(QuantFileEntity file, FactRow row, ModelEntity model) {
        read(file, row);
        file.packagedKey = row.identity();
        file.model = model;
    }
}
