package dev.headroom.hardware;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.SlugRows;
import dev.headroom.filter.PartialDate;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.OrderField;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.search.Search;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** GPUs and devices together over GraphQL. */
@GraphQLApi
public class HardwareApi {
    private static final List<HardwareOrder> BY_NAME =
            List.of(new HardwareOrder(HardwareOrderField.NAME, Direction.ASC));

    private final SlugRows<Hardware> hardware;
    private final BuyingPrices prices;
    private final Search search;

    HardwareApi(SlugRows<Hardware> hardware, BuyingPrices prices, Search search) {
        this.hardware = hardware;
        this.prices = prices;
        this.search = search;
    }

    @Query("hardware")
    @NonBlocking
    @Description("The GPU or device with this slug, or null.")
    public @Nullable Hardware hardware(@Name("slug") @NonNull @Description("Slug of a GPU or a device.") String slug) {
        return hardware.find(slug).orElse(null);
    }

    @Query("hardwareList")
    @NonBlocking
    @Description("GPUs and devices under a filter, by name unless ordered otherwise or searched.")
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
        Found found = HardwareFilter.found(filter, search.index());
        var rows = hardware.all().stream().filter(one -> HardwareFilter.passes(filter, found, one, prices));
        var sorting = Sorting.of("hardware", orderBy, found.order(Hardware::slug, BY_NAME), Hardware::slug);
        return HardwareConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    /** One page of a list of GPUs and devices. */
    @Type("HardwareConnection")
    @Description("One page of a list of GPUs and devices.")
    public record HardwareConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull HardwareEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Hardware> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        public static HardwareConnection of(Page<Hardware> page) {
            return new HardwareConnection(
                    page.edges(HardwareEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** A GPU or device in a list. */
    @Type("HardwareEdge")
    @Description("A GPU or device in a list.")
    public record HardwareEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Hardware node) {}

    /** One column that a list of GPUs and devices is ordered by. */
    @Input("HardwareOrder")
    @Description("One column that a list of GPUs and devices is ordered by.")
    public record HardwareOrder(
            @NonNull @Description("The column.") HardwareOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Hardware> {}

    /** What GPUs and devices together can be ordered by. */
    @Enum("HardwareOrderField")
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
}
