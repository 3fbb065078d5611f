package dev.headroom.compatibility;

import dev.headroom.device.Device;
import dev.headroom.device.DeviceFilter;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.OneOf;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.search.Found;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on devices and on how a model runs. */
@Input("DeviceFitFilter")
@Description("Conditions on devices and on how the model runs; all that are given must hold.")
public final class DeviceFitFilter extends DeviceFilter {
    @Description("Tier of fit.")
    public @Nullable FitFilter fit;

    @Description("Estimated tokens per second.")
    public @Nullable FloatRange tokPerSec;

    /**
     * Whether the row meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(
            @Nullable DeviceFitFilter filter, Found found, Compatibility row, BuyingPrices prices) {
        return row.hardware() instanceof Device device
                && DeviceFilter.passes(filter, found, device, prices)
                && (filter == null
                        || (OneOf.passes(filter.fit, row.fit())
                                && FloatRange.passes(filter.tokPerSec, row.estimatedTokPerSec())));
    }
}
