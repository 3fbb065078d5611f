package dev.headroom.paging;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
@Description("Where a page stands in its list, after the Relay connection specification.")
public record PageInfo(
        @Description("Whether rows follow the last one of this page.")
        boolean hasNextPage,

        @Description("Whether rows stand before the first one of this page.")
        boolean hasPreviousPage,

        @Description("Cursor of the first row, null on an empty page.") @Nullable
        String startCursor,

        @Description("Cursor of the last row, null on an empty page.") @Nullable
        String endCursor) {}
