package dev.headroom.quant;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.quant.Quant.QuantFamily;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a quantization format. */
@Singleton
@RegisterForReflection(targets = {QuantEntity.class, QuantInput.class, Quant.class})
public final class QuantFacts extends Facts<QuantEntity, QuantInput, Quant> {
    QuantFacts() {
        super(QuantEntity.class, QuantInput::new, Quant.class);
        text("name").required().upTo(50).stays();
        constant("family", QuantFamily.class).required();
        number("nominalBitsPerWeight").csv("nominal_bpw").between(0.1, 64);
        number("effectiveBitsPerWeight").csv("effective_bpw").between(0.1, 64);
        number("pageBitsPerWeight").csv("page_bits").between(0.1, 64);
        source("source").csv("effective_source").stored("bitsSource");
        text("qualityMetric").notEntered();
        text("qualityValue").notEntered();
        text("qualitySource").notEntered();
        text("runtimes").required().upTo(500);
    }

    @Override
    public void read(QuantEntity quant, FactRow row) {
        super.read(quant, row);
        if (quant.family == QuantFamily.UNLISTED) {
            throw row.malformed("family", "is UNLISTED, which a format of the catalog is not");
        }
        quant.slug = quant.name;
    }

    @Override
    public Quant record(QuantEntity quant) {
        return Quant.of(quant);
    }
}
