package dev.headroom.gpu;

import dev.headroom.error.BadInputException;
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

/** GPUs over GraphQL. */
@GraphQLApi
public class GpuApi {
    private static final List<GpuOrder> BY_NAME = List.of(new GpuOrder(GpuOrderField.NAME, Direction.ASC));

    private final SlugRows<Gpu> gpus;

    GpuApi(SlugRows<Gpu> gpus) {
        this.gpus = gpus;
    }

    @Query("gpu")
    @NonBlocking
    @Description("The GPU with this slug, or null.")
    public Gpu gpu(@Name("slug") @NonNull @Description("Slug, such as nvidia-geforce-rtx-4090.") String slug) {
        return gpus.find(slug).orElse(null);
    }

    @Query("gpus")
    @NonBlocking
    @Description("GPUs under a filter, by name unless ordered otherwise.")
    public GpuConnection gpus(
            @Name("filter") @Description("Conditions that all must hold.") GpuFilter filter,
            @Name("orderBy") @DefaultValue("[]") @Description("Columns, most significant first; ties go by slug.")
                    List<@NonNull GpuOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before)
            throws BadInputException {
        GpuFilter.check(filter);
        var rows = gpus.all().stream().filter(gpu -> GpuFilter.passes(filter, gpu));
        var sorting = Sorting.of("gpus", orderBy, BY_NAME, Gpu::slug);
        return GpuConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }
}
