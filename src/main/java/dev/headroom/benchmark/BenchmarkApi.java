package dev.headroom.benchmark;

import dev.headroom.benchmark.BenchmarkFacts.BenchmarkOrderField;
import dev.headroom.error.BadInputException;
import dev.headroom.facts.Rows;
import dev.headroom.hardware.Hardware;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Measured decode speeds over GraphQL. */
@GraphQLApi
public class BenchmarkApi {
    private static final List<BenchmarkOrder> BY_MODEL = List.of(
            new BenchmarkOrder(BenchmarkOrderField.MODEL, Direction.ASC),
            new BenchmarkOrder(BenchmarkOrderField.QUANT, Direction.ASC));

    private final Rows<Benchmark> benchmarks;

    BenchmarkApi(Rows<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Query("benchmarks")
    @NonBlocking
    @Description("Measurements under a filter, by model and quantization unless ordered otherwise.")
    public BenchmarkConnection benchmarks(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable BenchmarkFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by key.")
                    @Nullable
                    List<@NonNull BenchmarkOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        return page(benchmarks.all().stream(), filter, orderBy, new PageRequest(first, after, last, before));
    }

    @Name("benchmarks")
    @NonBlocking
    @Description("Measurements on this GPU, or on the chip of this device.")
    public BenchmarkConnection benchmarksOfHardware(
            @Source Hardware hardware,
            @Name("filter") @Description("Conditions that all must hold.") @Nullable BenchmarkFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by key.")
                    @Nullable
                    List<@NonNull BenchmarkOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        return page(
                benchmarks.all().stream().filter(benchmark -> benchmark.isOf(hardware)),
                filter,
                orderBy,
                new PageRequest(first, after, last, before));
    }

    private static BenchmarkConnection page(
            Stream<Benchmark> rows,
            @Nullable BenchmarkFilter filter,
            @Nullable List<BenchmarkOrder> orderBy,
            PageRequest request)
            throws BadInputException {
        var sorting = Sorting.of("benchmarks", orderBy, BY_MODEL, Benchmark::key);
        return BenchmarkConnection.of(
                Pager.page(rows.filter(benchmark -> BenchmarkFilter.passes(filter, benchmark)), sorting, request));
    }

    /** One page of a list of measurements. */
    @Type("BenchmarkConnection")
    @Description("One page of a list of measurements.")
    public record BenchmarkConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull BenchmarkEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Benchmark> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        public static BenchmarkConnection of(Page<Benchmark> page) {
            return new BenchmarkConnection(
                    page.edges(BenchmarkEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** A measurement in a list. */
    @Type("BenchmarkEdge")
    @Description("A measurement in a list.")
    public record BenchmarkEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Benchmark node) {}

    /** One column that a list of measurements is ordered by. */
    @Input("BenchmarkOrder")
    @Description("One column that a list of measurements is ordered by.")
    public record BenchmarkOrder(
            @NonNull @Description("The column.") BenchmarkOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Benchmark> {}
}
