package dev.headroom.hardware;

import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What GPUs and devices together can be ordered by. */
@Description("What GPUs and devices together can be ordered by.")
public enum HardwareOrderField implements OrderField<Hardware> {
    @Description("Name.")
    NAME(Hardware::name),
    @Description("Vendor.")
    VENDOR(Hardware::vendor),
    @Description("Memory.")
    MEMORY(Hardware::memoryGb),
    @Description("Memory bandwidth.")
    BANDWIDTH(Hardware::bandwidthGbPerSec),
    @Description("Date of release.")
    RELEASE_DATE(hardware -> PartialDate.firstDay(hardware.releaseDate()));

    private final Function<Hardware, @Nullable Comparable<?>> value;

    HardwareOrderField(Function<Hardware, @Nullable Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public @Nullable Comparable<?> value(Hardware hardware) {
        return value.apply(hardware);
    }
}
