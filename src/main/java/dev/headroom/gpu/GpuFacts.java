package dev.headroom.gpu;

import dev.headroom.facts.Facts;
import dev.headroom.gpu.Gpu.GpuSegment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** The facts of a GPU. */
@Singleton
@RegisterForReflection(targets = {GpuEntity.class, GpuInput.class, Gpu.class})
public final class GpuFacts extends Facts<GpuEntity, GpuInput, Gpu> {
    GpuFacts() {
        super(GpuEntity.class, GpuInput::new, Gpu.class);
        slug("slug");
        text("name").required().upTo(200);
        text("vendor").required().upTo(100);
        text("architecture").required().upTo(100);
        constant("segment", GpuSegment.class).required();
        number("memoryGb").required().between(0.5, 100_000);
        text("memoryType").upTo(50);
        count("busWidthBits").between(1, 100_000);
        number("bandwidthGbPerSec").csv("bandwidth_gb_s").required().between(1, 1_000_000);
        number("fp16Tflops").between(0.01, 1_000_000);
        count("tdpWatts").csv("tdp_w").between(1, 100_000);
        date("releaseDate");
        number("msrpUsd").between(1, 10_000_000);
        text("instructionSet").csv("compute_capability_or_gfx").upTo(100);
        source("source").required();
    }
}
