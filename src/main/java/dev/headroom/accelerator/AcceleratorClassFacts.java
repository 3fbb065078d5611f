package dev.headroom.accelerator;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.facts.Sources;
import dev.headroom.hardware.HardwareKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of an accelerator class. */
@Singleton
@RegisterForReflection(targets = {AcceleratorClassEntity.class, AcceleratorClassInput.class, AcceleratorClass.class})
public final class AcceleratorClassFacts
        extends Facts<AcceleratorClassEntity, AcceleratorClassInput, AcceleratorClass> {
    static final String NEEDS_A_CONDITION =
            "is needed, or another condition: a class without any would describe all hardware";

    public AcceleratorClassFacts() {
        super(AcceleratorClassEntity.class, AcceleratorClassInput::new, AcceleratorClass.class);
        slug("slug").csv("class");
        text("name").required().upTo(100).label("Name");
        constant("hardwareKind", HardwareKind.class).label("Kind of hardware");
        text("acceleratorVendor").upTo(100).label("Maker of the part that computes");
        text("chipPrefix").upTo(100).label("How the chip's name starts");
        number("efficiency").required().between(0.01, 1).label("Share of the bandwidth by SIMPLE");
        number("decodeEfficiency").between(0.01, 1).label("Share of the bandwidth by DETAILED");
        number("msPerLayer").between(0.001, 100).label("Time per layer", "ms");
        source("source");
        component("sources", accelerator -> Sources.of(accelerator.source));
    }

    @Override
    public void read(AcceleratorClassEntity accelerator, FactRow row) {
        super.read(accelerator, row);
        if (accelerator.condition().isNone()) {
            throw row.malformed("accelerator_vendor", NEEDS_A_CONDITION);
        }
    }
}
