package dev.headroom.gpu;

import dev.headroom.error.BadInputException;
import dev.headroom.filter.DateRange;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.StringFilter;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.search.Found;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on GPUs. */
@Input("GpuFilter")
@Description("Conditions on GPUs; all that are given must hold.")
public class GpuFilter {
    @Description("Vendor, such as NVIDIA.")
    public @Nullable StringFilter vendor;

    @Description("Architecture, such as Ada Lovelace.")
    public @Nullable StringFilter architecture;

    @Description("Market that the GPU is made for.")
    public @Nullable GpuSegmentFilter segment;

    @Description("Memory in GB.")
    public @Nullable FloatRange memoryGb;

    @Description("Type of the memory, such as GDDR6X.")
    public @Nullable StringFilter memoryType;

    @Description("Memory bandwidth in 10^9 bytes per second.")
    public @Nullable FloatRange bandwidthGbPerSec;

    @Description("Price at launch in US dollars.")
    public @Nullable FloatRange msrpUsd;

    @Description("Thermal design power in watts.")
    public @Nullable IntRange tdpWatts;

    @Description("Lowest known price in US dollars to buy it for, new or used, as lowestPrice has it.")
    public @Nullable FloatRange priceUsd;

    @Description("Date of release.")
    public @Nullable DateRange releaseDate;

    @Description(Found.TEXT)
    public @Nullable String text;

    /** Refuses values that are not valid; a missing filter is fine. */
    public static void check(@Nullable GpuFilter filter) throws BadInputException {
        if (filter != null) {
            DateRange.check("filter.releaseDate", filter.releaseDate);
        }
    }

    /** The GPUs that the text of the filter means. */
    public static Found found(@Nullable GpuFilter filter, SearchIndex search) {
        return search.found(filter == null ? null : filter.text, SearchKind.GPU.only());
    }

    /**
     * Whether the GPU meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    public static boolean passes(@Nullable GpuFilter filter, Found found, Gpu gpu, BuyingPrices prices) {
        return filter == null || (found.has(gpu.slug()) && filter.holds(gpu, prices));
    }

    private boolean holds(Gpu gpu, BuyingPrices prices) {
        return StringFilter.passes(vendor, gpu.vendor())
                && StringFilter.passes(architecture, gpu.architecture())
                && OneOf.passes(segment, gpu.segment())
                && FloatRange.passes(memoryGb, gpu.memoryGb())
                && StringFilter.passes(memoryType, gpu.memoryType())
                && FloatRange.passes(bandwidthGbPerSec, gpu.bandwidthGbPerSec())
                && FloatRange.passes(msrpUsd, gpu.msrpUsd())
                && IntRange.passes(tdpWatts, gpu.tdpWatts())
                && (priceUsd == null || FloatRange.passes(priceUsd, prices.lowestUsd(gpu)))
                && DateRange.passes(releaseDate, gpu.releaseDate());
    }

    /** A condition on a GPU's segment. */
    @Input("GpuSegmentFilter")
    @Description("A condition on a GPU's segment.")
    public static final class GpuSegmentFilter implements OneOf<GpuSegment> {
        @Description("Equal to this.")
        public @Nullable GpuSegment eq;

        @Description("One of these.")
        public @Nullable List<@NonNull GpuSegment> in;

        @Override
        public @Nullable GpuSegment eq() {
            return eq;
        }

        @Override
        public @Nullable List<GpuSegment> in() {
            return in;
        }
    }
}
