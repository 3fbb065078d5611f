package dev.headroom.device;

import dev.headroom.device.Device.DeviceKind;
import dev.headroom.error.BadInputException;
import dev.headroom.filter.DateRange;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.StringFilter;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.search.Found;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on devices. */
@Input("DeviceFilter")
@Description("Conditions on devices; all that are given must hold.")
public class DeviceFilter {
    @Description("Vendor of the machine, such as Apple.")
    public @Nullable StringFilter vendor;

    @Description("Vendor of the part that computes, such as AMD.")
    public @Nullable StringFilter acceleratorVendor;

    @Description("Chip, such as Apple M4 Pro.")
    public @Nullable StringFilter chip;

    @Description("Sort of machine.")
    public @Nullable DeviceKindFilter kind;

    @Description("Memory in GB.")
    public @Nullable FloatRange memoryGb;

    @Description("Memory bandwidth in 10^9 bytes per second.")
    public @Nullable FloatRange bandwidthGbPerSec;

    @Description("GPUs in the machine.")
    public @Nullable IntRange gpuCount;

    @Description("Lowest known price in US dollars to buy it for, new or used, as lowestPrice has it.")
    public @Nullable FloatRange priceUsd;

    @Description("Date of release.")
    public @Nullable DateRange releaseDate;

    @Description(Found.TEXT)
    public @Nullable String text;

    /** Refuses values that are not valid; a missing filter is fine. */
    public static void check(@Nullable DeviceFilter filter) throws BadInputException {
        if (filter != null) {
            DateRange.check("filter.releaseDate", filter.releaseDate);
        }
    }

    /** The devices that the text of the filter means. */
    public static Found found(@Nullable DeviceFilter filter, SearchIndex search) {
        return search.found(filter == null ? null : filter.text, SearchKind.DEVICE.only());
    }

    /**
     * Whether the device meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(@Nullable DeviceFilter filter, Found found, Device device, BuyingPrices prices) {
        return filter == null || (found.has(device.slug()) && filter.holds(device, prices));
    }

    private boolean holds(Device device, BuyingPrices prices) {
        return StringFilter.passes(vendor, device.vendor())
                && StringFilter.passes(acceleratorVendor, device.acceleratorVendor())
                && StringFilter.passes(chip, device.chip())
                && OneOf.passes(kind, device.kind())
                && FloatRange.passes(memoryGb, device.memoryGb())
                && FloatRange.passes(bandwidthGbPerSec, device.bandwidthGbPerSec())
                && IntRange.passes(gpuCount, device.gpuCount())
                && (priceUsd == null || FloatRange.passes(priceUsd, prices.lowestUsd(device)))
                && DateRange.passes(releaseDate, device.releaseDate());
    }

    /** A condition on a device's kind. */
    @Input("DeviceKindFilter")
    @Description("A condition on a device's kind.")
    public static final class DeviceKindFilter implements OneOf<DeviceKind> {
        @Description("Equal to this.")
        public @Nullable DeviceKind eq;

        @Description("One of these.")
        public @Nullable List<@NonNull DeviceKind> in;

        @Override
        public @Nullable DeviceKind eq() {
            return eq;
        }

        @Override
        public @Nullable List<DeviceKind> in() {
            return in;
        }
    }
}
