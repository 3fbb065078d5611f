package dev.headroom.model;

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

/** Models over GraphQL. */
@GraphQLApi
public class ModelApi {
    private static final List<ModelOrder> BY_NAME = List.of(new ModelOrder(ModelOrderField.NAME, Direction.ASC));

    private final SlugRows<Model> models;

    ModelApi(SlugRows<Model> models) {
        this.models = models;
    }

    @Query("model")
    @NonBlocking
    @Description("The model with this slug, or null.")
    public Model model(@Name("slug") @NonNull @Description("Slug, such as liquidai-lfm2-8b-a1b.") String slug) {
        return models.find(slug).orElse(null);
    }

    @Query("models")
    @NonBlocking
    @Description("Models under a filter, by name unless ordered otherwise.")
    public ModelConnection models(
            @Name("filter") @Description("Conditions that all must hold.") ModelFilter filter,
            @Name("orderBy") @DefaultValue("[]") @Description("Columns, most significant first; ties go by slug.")
                    List<@NonNull ModelOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before)
            throws BadInputException {
        ModelFilter.check(filter);
        var rows = models.all().stream().filter(model -> ModelFilter.passes(filter, model));
        var sorting = Sorting.of("models", orderBy, BY_NAME, Model::slug);
        return ModelConnection.of(Pager.page(rows, sorting, new PageRequest(first, after, last, before)));
    }
}
