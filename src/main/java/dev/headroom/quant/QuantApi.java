package dev.headroom.quant;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.Rows;
import dev.headroom.facts.SlugRows;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
import dev.headroom.quant.QuantFacts.QuantOrderField;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
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

/** Quantization formats over GraphQL. */
@GraphQLApi
public class QuantApi {
    private static final List<QuantOrder> BY_NAME = List.of(new QuantOrder(QuantOrderField.NAME, Direction.ASC));

    private final SlugRows<Quant> quants;
    private final Rows<QuantQuality> qualities;

    QuantApi(SlugRows<Quant> quants, Rows<QuantQuality> qualities) {
        this.quants = quants;
        this.qualities = qualities;
    }

    @Query("quant")
    @NonBlocking
    @Description("The quantization format with this slug, or null.")
    public @Nullable Quant quant(
            @Name("slug") @NonNull @Description("Slug, which is its name: Q4_K_M. Case does not matter.") String slug) {
        return quants.find(slug).orElse(null);
    }

    @Query("quants")
    @NonBlocking
    @Description("Quantization formats under a filter, by name unless ordered otherwise.")
    public QuantConnection quants(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable QuantFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull QuantOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        var rows = quants.all().stream().filter(quant -> QuantFilter.passes(filter, quant));
        var sorting = Sorting.of("quants", orderBy, BY_NAME, Quant::slug);
        return QuantConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    @Name("klDivergence")
    @NonBlocking
    @Description("Mean KL divergence that formats can be compared by: of Llama 3 8B on wikitext-2, by llama.cpp. Null "
            + "where it was not measured.")
    public @Nullable QuantQuality klDivergence(@Source Quant quant) {
        return comparable(QualityMeasure.KL_DIVERGENCE, quant);
    }

    @Name("perplexityDifference")
    @NonBlocking
    @Description("Difference of perplexity that formats can be compared by: of Llama 3 8B on wikitext-2, by llama.cpp. "
            + "Null where it was not "
            + "measured.")
    public @Nullable QuantQuality perplexityDifference(@Source Quant quant) {
        return comparable(QualityMeasure.PERPLEXITY_DIFFERENCE, quant);
    }

    private @Nullable QuantQuality comparable(QualityMeasure measure, Quant quant) {
        return new ComparableQuality(measure, qualities.all()).of(quant).orElse(null);
    }

    @Name("qualityMeasurements")
    @NonBlocking
    @NonNull
    @Description("Published quality measurements of exactly this format.")
    public List<@NonNull QuantQuality> qualityMeasurements(@Source Quant quant) {
        return qualities.all().stream()
                .filter(quality -> quality.name().equals(quant.name()))
                .toList();
    }

    /** One page of a list of quantization formats. */
    @Type("QuantConnection")
    @Description("One page of a list of quantization formats.")
    public record QuantConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull QuantEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Quant> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        public static QuantConnection of(Page<Quant> page) {
            return new QuantConnection(page.edges(QuantEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** A quantization format in a list. */
    @Type("QuantEdge")
    @Description("A quantization format in a list.")
    public record QuantEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Quant node) {}

    /** One column that a list of quantization formats is ordered by. */
    @Input("QuantOrder")
    @Description("One column that a list of quantization formats is ordered by.")
    public record QuantOrder(
            @NonNull @Description("The column.") QuantOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Quant> {}
}
