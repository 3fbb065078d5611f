package dev.headroom.model;

import dev.headroom.error.BadInputException;
import dev.headroom.facts.SlugRows;
import dev.headroom.model.ModelRowFacts.ModelOrderField;
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

/** Models over GraphQL. */
@GraphQLApi
public class ModelApi {
    private static final List<ModelOrder> BY_NAME = List.of(new ModelOrder(ModelOrderField.NAME, Direction.ASC));

    private final SlugRows<Model> models;
    private final Search search;

    ModelApi(SlugRows<Model> models, Search search) {
        this.models = models;
        this.search = search;
    }

    @Query("model")
    @NonBlocking
    @Description("The model with this slug, or null.")
    public @Nullable Model model(
            @Name("slug") @NonNull @Description("Slug, such as liquidai-lfm2-8b-a1b.") String slug) {
        return models.find(slug).orElse(null);
    }

    @Query("models")
    @NonBlocking
    @Description("Models under a filter, by name unless ordered otherwise or searched.")
    public ModelConnection models(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable ModelFilter filter,
            @Name("orderBy")
                    @DefaultValue("[]")
                    @Description("Columns, most significant first; ties go by slug.")
                    @Nullable
                    List<@NonNull ModelOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after,
            @Name("last") @Description(PageRequest.LAST) @Nullable Integer last,
            @Name("before") @Description(PageRequest.BEFORE) @Nullable String before)
            throws BadInputException {
        ModelFilter.check(filter);
        Found found = ModelFilter.found(filter, search.index());
        var rows = models.all().stream().filter(model -> ModelFilter.passes(filter, found, model));
        var sorting = Sorting.of("models", orderBy, found.order(Model::slug, BY_NAME), Model::slug);
        return ModelConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }

    /** One page of a list of models. */
    @Type("ModelConnection")
    @Description("One page of a list of models.")
    public record ModelConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull ModelEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull Model> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo,

            @Description("Rows of the whole list, under the filter.")
            int totalCount) {

        public static ModelConnection of(Page<Model> page) {
            return new ModelConnection(page.edges(ModelEdge::new), page.nodes(), page.pageInfo(), page.totalCount());
        }
    }

    /** A model in a list. */
    @Type("ModelEdge")
    @Description("A model in a list.")
    public record ModelEdge(
            @NonNull @Description("Where the row stands, for after and before.")
            String cursor,

            @NonNull @Description("The row.") Model node) {}

    /** One column that a list of models is ordered by. */
    @Input("ModelOrder")
    @Description("One column that a list of models is ordered by.")
    public record ModelOrder(
            @NonNull @Description("The column.") ModelOrderField field,

            @DefaultValue("ASC") @Description("Which way.") @Nullable
            Direction direction)
            implements Order<Model> {}
}
