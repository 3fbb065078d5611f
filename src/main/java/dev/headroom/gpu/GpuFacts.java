package dev.headroom.gpu;

import dev.headroom.facts.Facts;
import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The facts of a GPU. */
@Singleton
@RegisterForReflection(targets = {GpuEntity.class, GpuInput.class, Gpu.class})
public final class GpuFacts extends Facts<GpuEntity, GpuInput, Gpu> {
    public GpuFacts() {
        super(GpuEntity.class, GpuInput::new, Gpu.class);
        slug("slug");
        text("name")
                .required()
                .upTo(200)
                .label("Name")
                .order(GpuOrderField.NAME)
                .apart();
        text("vendor")
                .required()
                .upTo(100)
                .label("Vendor")
                .order(GpuOrderField.VENDOR)
                .list()
                .compare();
        text("architecture").required().upTo(100).label("Architecture");
        constant("segment", GpuSegment.class).required().label("Segment").list();
        number("memoryGb")
                .required()
                .between(0.5, 100_000)
                .label("Memory", "GB")
                .order(GpuOrderField.MEMORY)
                .list("GB")
                .compare();
        text("memoryType").upTo(50).label("Memory type").compare();
        count("busWidthBits").between(1, 100_000).label("Memory bus", "bit");
        number("bandwidthGbPerSec")
                .csv("bandwidth_gb_s")
                .required()
                .between(1, 1_000_000)
                .label("Memory bandwidth", "GB/s")
                .order(GpuOrderField.BANDWIDTH)
                .list("GB/s")
                .compare();
        number("fp16Tflops")
                .between(0.01, 1_000_000)
                .label("FP16 throughput", "TFLOPS")
                .order(GpuOrderField.FP16_TFLOPS)
                .list("FP16 TFLOPS")
                .compare();
        count("tdpWatts")
                .csv("tdp_w")
                .between(1, 100_000)
                .label("Thermal design power", "W")
                .order(GpuOrderField.TDP)
                .list("Watts")
                .compare();
        date("releaseDate")
                .label("Released")
                .order(GpuOrderField.RELEASE_DATE)
                .list()
                .compare();
        number("msrpUsd")
                .between(1, 10_000_000)
                .label("Price at launch", "$")
                .order(GpuOrderField.PRICE)
                .list("Launch price, $")
                .compare();
        text("instructionSet").csv("compute_capability_or_gfx").upTo(100).label("Instruction set");
        source("source").required();
    }

    /** What GPUs can be ordered by. */
    @Enum("GpuOrderField")
    @Description("What GPUs can be ordered by.")
    public enum GpuOrderField implements OrderField<Gpu> {
        @Description("Name.")
        NAME(Gpu::name),
        @Description("Vendor.")
        VENDOR(Gpu::vendor),
        @Description("Memory.")
        MEMORY(Gpu::memoryGb),
        @Description("Memory bandwidth.")
        BANDWIDTH(Gpu::bandwidthGbPerSec),
        @Description("FP16 throughput.")
        FP16_TFLOPS(Gpu::fp16Tflops),
        @Description("Thermal design power.")
        TDP(Gpu::tdpWatts),
        @Description("Price at launch.")
        PRICE(Gpu::msrpUsd),
        @Description("Date of release.")
        RELEASE_DATE(gpu -> PartialDate.firstDay(gpu.releaseDate()));

        private final Function<Gpu, Comparable<?>> value;

        GpuOrderField(Function<Gpu, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Gpu gpu) {
            return value.apply(gpu);
        }
    }
}
