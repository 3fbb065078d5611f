package dev.headroom.hardware;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.facts.Node;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a GPU and a device have in common: memory that holds a model and the bandwidth that sets its speed. */
@Interface
@Description("What a GPU and a device have in common: memory that holds a model and the bandwidth that sets its speed.")
public interface Hardware extends Node {
    String slug();

    String name();

    @Nullable
    String vendor();

    @Nullable
    Double memoryGb();

    @Nullable
    String memoryType();

    @Nullable
    Double bandwidthGbPerSec();

    @Nullable
    String releaseDate();

    List<String> sources();

    /** Vendor of the part that computes, which decides the accelerator class. */
    @Nullable
    String acceleratorVendor();

    /** The chip of a device, null for a GPU. */
    @Nullable
    String chip();

    /** The architecture of a GPU, null for a device. */
    @Nullable
    String architecture();

    /** Dense FP16 matrix throughput with FP32 accumulation in 10^12 operations per second; null while it is unknown. */
    default @Nullable Double fp16Tflops() {
        return null;
    }

    /** Power that a board may draw, in watts; null while it is unknown. */
    default @Nullable Integer tdpWatts() {
        return null;
    }

    /** How many chips its memory and bandwidth are the sum of; 0 where the processor computes alone. */
    default int acceleratorCount() {
        return 1;
    }

    @NonNull
    @Description("Natural key, unique over GPUs and devices.")
    default String getSlug() {
        return slug();
    }

    @NonNull
    @Description("Name as marketed.")
    default String getName() {
        return name();
    }

    @Description("Maker of the board or machine; null where it has none of its own, such as a generic mini PC.")
    default @Nullable String getVendor() {
        return vendor();
    }

    @NonNull
    @Description("Whether it is a GPU board or a whole device.")
    HardwareKind getHardwareKind();

    @Description("Memory that a model can use, in GB as marketed; null where the source leaves it open.")
    default @Nullable Double getMemoryGb() {
        return memoryGb();
    }

    @Description("Type of that memory, such as GDDR6X or LPDDR5X.")
    default @Nullable String getMemoryType() {
        return memoryType();
    }

    @Description("Memory bandwidth of the whole hardware in 10^9 bytes per second.")
    default @Nullable Double getBandwidthGbPerSec() {
        return bandwidthGbPerSec();
    }

    @Description("Day, month or year of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    default @Nullable String getReleaseDate() {
        return releaseDate();
    }

    @NonNull
    @Description("Where these facts come from.")
    default List<@NonNull String> getSources() {
        return sources();
    }

    /** What its memory is shared with. */
    default MemoryKind memoryKind() {
        if (getHardwareKind() == HardwareKind.GPU) {
            return MemoryKind.DISCRETE;
        }
        if (acceleratorCount() == 0) {
            return MemoryKind.SYSTEM;
        }
        return "Apple".equalsIgnoreCase(acceleratorVendor()) ? MemoryKind.APPLE : MemoryKind.UNIFIED;
    }

    /** The memory as the estimator takes it. */
    default Amount knownMemoryGb() {
        return Amount.ofNullable(memoryGb());
    }

    /** The bandwidth as the estimator takes it. */
    default Amount knownBandwidthGbPerSec() {
        return Amount.ofNullable(bandwidthGbPerSec());
    }
}
