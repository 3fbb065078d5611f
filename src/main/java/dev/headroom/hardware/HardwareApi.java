package dev.headroom.hardware;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.Rows;
import dev.headroom.facts.SlugRows;
import dev.headroom.paging.Direction;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** GPUs and devices together, and their accelerator classes, over GraphQL. */
@GraphQLApi
public class HardwareApi {
    private static final List<HardwareOrder> BY_NAME =
            List.of(new HardwareOrder(HardwareOrderField.NAME, Direction.ASC));

    private final SlugRows<Hardware> hardware;
    private final Rows<AcceleratorClass> classes;

    HardwareApi(SlugRows<Hardware> hardware, Rows<AcceleratorClass> classes) {
        this.hardware = hardware;
        this.classes = classes;
    }

    @Query("hardware")
    @NonBlocking
    @Description("The GPU or device with this slug, or null.")
    public @Nullable Hardware hardware(@Name("slug") @NonNull @Description("Slug of a GPU or a device.") String slug) {
        return hardware.find(slug).orElse(null);
    }

    @Query("hardwareList")
    @NonBlocking
    @Description("GPUs and devices under a filter, by name unless ordered otherwise.")
    public HardwareConnection hardwareList(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable HardwareFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull HardwareOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        HardwareFilter.check(filter);
        var rows = hardware.all().stream().filter(one -> HardwareFilter.passes(filter, one));
        var sorting = Sorting.of("hardware", orderBy, BY_NAME, Hardware::slug);
        return HardwareConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    @Query("acceleratorClasses")
    @NonBlocking
    @NonNull
    @Description("All accelerator classes.")
    public List<@NonNull AcceleratorClass> acceleratorClasses() {
        return classes.all();
    }

    @Name("acceleratorClass")
    @NonBlocking
    @Description(
            "The class whose efficiency its speed is estimated with; null when none describes it, and its speed is "
                    + "unknown.")
    public @Nullable AcceleratorClass acceleratorClass(@Source Hardware hardware) {
        return AcceleratorClass.of(hardware, classes.all()).orElse(null);
    }
}
