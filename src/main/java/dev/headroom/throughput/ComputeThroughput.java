package dev.headroom.throughput;

import dev.headroom.facts.FactRow;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a board or chip computes at once, as its maker states it or as it follows from its cores and clock. */
@RegisterForReflection
@Description("What a board or chip computes at once: the most that it can, without sparsity. A rate that is null is "
        + "unknown, or the hardware lacks the format.")
public record ComputeThroughput(
        @Description("Cores of the GPU; null where they are unknown.") @Nullable
        Integer gpuCores,

        @Description("What is counted as a core: SM, CU, Xe core, Apple GPU core.") @Nullable
        String coreUnit,

        @NonNull @Description("Memory sizes in GB that the chip was sold with at so many cores; empty where unknown.")
        List<@NonNull Integer> memorySizesGb,

        @Description("Generation of the units that multiply matrices.") @Nullable
        String tensorGeneration,

        @Description("Dense INT8 operations in 10^12 per second.") @Nullable
        Double int8Tops,

        @Description("Dense FP8 operations in 10^12 per second.") @Nullable
        Double fp8Tflops,

        @Description("Dense FP4 operations in 10^12 per second.") @Nullable
        Double fp4Tflops,

        @Description("Dense FP16 operations with FP32 accumulation in 10^12 per second.") @Nullable
        Double fp16Tflops,

        @Description("What multiplies INT8: tensor units, or dot products of the ordinary ones (DP4A).") @Nullable
        String int8Path,

        @NonNull @Description("What the rates are: published, derived from cores and clock, measured or approximate.")
        String basis,

        @NonNull @Description("Where they come from.") String source,

        @Description("What to know of them.") @Nullable String note) {

    static ComputeThroughput of(FactRow row) {
        return new ComputeThroughput(
                row.optionalCount("gpu_cores"),
                row.optionalText("core_unit"),
                SoldSizes.of(row.optionalText("memory_gb_sold")),
                row.optionalText("tensor_generation"),
                row.optionalPositive("int8_tops_dense"),
                row.optionalPositive("fp8_tflops_dense"),
                row.optionalPositive("fp4_tflops_dense"),
                row.optionalPositive("fp16_tflops_dense_fp32acc"),
                row.optionalText("int8_path"),
                row.text("basis"),
                row.text("source"),
                row.optionalText("note"));
    }
}
