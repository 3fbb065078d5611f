package dev.headroom.compatibility;

import dev.headroom.filter.FloatRange;
import dev.headroom.filter.OneOf;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.search.Found;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on GPUs and on how a model runs. */
@Input("GpuFitFilter")
@Description("Conditions on GPUs and on how the model runs; all that are given must hold.")
public final class GpuFitFilter extends GpuFilter {
    @Description("Tier of fit.")
    public @Nullable FitFilter fit;

    @Description("Estimated tokens per second.")
    public @Nullable FloatRange tokPerSec;

    /**
     * Whether the row meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(@Nullable GpuFitFilter filter, Found found, Compatibility row, BuyingPrices prices) {
        return row.hardware() instanceof Gpu gpu
                && GpuFilter.passes(filter, found, gpu, prices)
                && (filter == null
                        || (OneOf.passes(filter.fit, row.fit())
                                && FloatRange.passes(filter.tokPerSec, row.estimatedTokPerSec())));
    }
}
