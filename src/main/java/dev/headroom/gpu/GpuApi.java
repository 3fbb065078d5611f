package dev.headroom.gpu;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.SlugRows;
import dev.headroom.gpu.GpuFacts.GpuOrderField;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.search.Search;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** GPUs over GraphQL. */
@GraphQLApi
public class GpuApi {
    private static final List<GpuOrder> BY_NAME = List.of(new GpuOrder(GpuOrderField.NAME, Direction.ASC));

    private final SlugRows<Gpu> gpus;
    private final BuyingPrices prices;
    private final Search search;

    GpuApi(SlugRows<Gpu> gpus, BuyingPrices prices, Search search) {
        this.gpus = gpus;
        this.prices = prices;
        this.search = search;
    }

    @Query("gpu")
    @NonBlocking
    @Description("The GPU with this slug, or null.")
    public @Nullable Gpu gpu(
            @Name("slug") @NonNull @Description("Slug, such as nvidia-geforce-rtx-4090.") String slug) {
        return gpus.find(slug).orElse(null);
    }

    @Query("gpus")
    @NonBlocking
    @Description("GPUs under a filter, by name unless ordered otherwise or searched.")
    public GpuConnection gpus(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable GpuFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull GpuOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        GpuFilter.check(filter);
        Found found = GpuFilter.found(filter, search.index());
        var rows = gpus.all().stream().filter(gpu -> GpuFilter.passes(filter, found, gpu, prices));
        var sorting = Sorting.of("gpus", orderBy, found.order(Gpu::slug, BY_NAME), Gpu::slug);
        return GpuConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    /** One page of a list of GPUs. */
    @Type("GpuConnection")
    @Description("One page of a list of GPUs.")
    public record GpuConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull GpuEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Gpu> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        public static GpuConnection of(Page<Gpu> page) {
            return new GpuConnection(page.edges(GpuEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** A GPU in a list. */
    @Type("GpuEdge")
    @Description("A GPU in a list.")
    public record GpuEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Gpu node) {}

    /** One column that a list of GPUs is ordered by. */
    @Input("GpuOrder")
    @Description("One column that a list of GPUs is ordered by.")
    public record GpuOrder(
            @NonNull @Description("The column.") GpuOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Gpu> {}
}
