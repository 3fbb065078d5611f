package dev.headroom.hardware;

import dev.headroom.error.BadInputException;
import dev.headroom.filter.DateRange;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.StringFilter;
import dev.headroom.search.Found;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on GPUs and devices together. */
@Input("HardwareFilter")
@Description("Conditions on GPUs and devices together; all that are given must hold.")
public final class HardwareFilter {
    @Description("GPU or device.")
    public @Nullable HardwareKindFilter hardwareKind;

    @Description("Vendor, such as Apple.")
    public @Nullable StringFilter vendor;

    @Description("Vendor of the part that computes, such as AMD.")
    public @Nullable StringFilter acceleratorVendor;

    @Description("Memory in GB.")
    public @Nullable FloatRange memoryGb;

    @Description("Memory bandwidth in 10^9 bytes per second.")
    public @Nullable FloatRange bandwidthGbPerSec;

    @Description("Lowest known price in US dollars to buy it for, new or used, as lowestPrice has it.")
    public @Nullable FloatRange priceUsd;

    @Description("Date of release.")
    public @Nullable DateRange releaseDate;

    @Description(Found.TEXT)
    public @Nullable String text;

    /** Refuses values that are not valid; a missing filter is fine. */
    public static void check(@Nullable HardwareFilter filter) throws BadInputException {
        if (filter != null) {
            DateRange.check("filter.releaseDate", filter.releaseDate);
        }
    }

    /** The hardware that the text of the filter means. */
    public static Found found(@Nullable HardwareFilter filter, SearchIndex search) {
        return search.found(filter == null ? null : filter.text, SearchKind.HARDWARE);
    }

    /**
     * Whether the hardware meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(@Nullable HardwareFilter filter, Found found, Hardware hardware, BuyingPrices prices) {
        return filter == null || (found.has(hardware.slug()) && filter.holds(hardware, prices));
    }

    private boolean holds(Hardware hardware, BuyingPrices prices) {
        return OneOf.passes(hardwareKind, hardware.getHardwareKind())
                && StringFilter.passes(vendor, hardware.vendor())
                && StringFilter.passes(acceleratorVendor, hardware.acceleratorVendor())
                && FloatRange.passes(memoryGb, hardware.memoryGb())
                && FloatRange.passes(bandwidthGbPerSec, hardware.bandwidthGbPerSec())
                && (priceUsd == null || FloatRange.passes(priceUsd, prices.lowestUsd(hardware)))
                && DateRange.passes(releaseDate, hardware.releaseDate());
    }

    /** A condition on whether it is a GPU or a device. */
    @Input("HardwareKindFilter")
    @Description("A condition on whether it is a GPU or a device.")
    public static final class HardwareKindFilter implements OneOf<HardwareKind> {
        @Description("Equal to this.")
        public @Nullable HardwareKind eq;

        @Description("One of these.")
        public @Nullable List<@NonNull HardwareKind> in;

        @Override
        public @Nullable HardwareKind eq() {
            return eq;
        }

        @Override
        public @Nullable List<HardwareKind> in() {
            return in;
        }
    }
}
