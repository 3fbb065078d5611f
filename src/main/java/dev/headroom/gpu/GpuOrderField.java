package dev.headroom.gpu;

import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What GPUs can be ordered by. */
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
