package dev.headroom.model;

import dev.headroom.paging.Page;
import dev.headroom.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One page of a list of models. */
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
