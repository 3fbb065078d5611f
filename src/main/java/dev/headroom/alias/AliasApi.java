package dev.headroom.alias;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.Rows;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.OrderField;
import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import dev.headroom.paging.Pager;
import dev.headroom.paging.Sorting;
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

/** Other names over GraphQL. */
@GraphQLApi
public class AliasApi {
    private static final List<AliasOrder> BY_SUBJECT = List.of(
            new AliasOrder(AliasOrderField.SUBJECT, Direction.ASC),
            new AliasOrder(AliasOrderField.ALIAS, Direction.ASC));

    private final Rows<Alias> aliases;

    AliasApi(Rows<Alias> aliases) {
        this.aliases = aliases;
    }

    @Query("aliases")
    @NonBlocking
    @Description("Other names of models and hardware under a filter, by whose they are unless ordered otherwise.")
    public AliasConnection aliases(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable AliasFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by key.")
                    @Nullable
                    List<@NonNull AliasOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        var rows = aliases.all().stream().filter(alias -> AliasFilter.passes(filter, alias));
        var sorting = Sorting.of("aliases", orderBy, BY_SUBJECT, Alias::key);
        return AliasConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    /** One page of a list of other names. */
    @Type("AliasConnection")
    @Description("One page of a list of other names.")
    public record AliasConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull AliasEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Alias> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        static AliasConnection of(Page<Alias> page) {
            return new AliasConnection(page.edges(AliasEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** Another name in a list. */
    @Type("AliasEdge")
    @Description("Another name in a list.")
    public record AliasEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Alias node) {}

    /** One column that a list of other names is ordered by. */
    @Input("AliasOrder")
    @Description("One column that a list of other names is ordered by.")
    public record AliasOrder(
            @NonNull @Description("The column.") AliasOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Alias> {}

    /** What other names can be ordered by. */
    @Enum("AliasOrderField")
    @Description("What other names can be ordered by.")
    public enum AliasOrderField implements OrderField<Alias> {
        @Description("Whose name it is.")
        SUBJECT(Alias::subject),
        @Description("The name.")
        ALIAS(Alias::alias),
        @Description("Who calls it so.")
        KIND(alias -> alias.kind().name());

        private final Function<Alias, Comparable<?>> value;

        AliasOrderField(Function<Alias, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Alias alias) {
            return value.apply(alias);
        }
    }
}
