package dev.headroom.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which way a list is ordered. Unknown values come last either way. */
@Enum("OrderDirection")
@Description("Which way a list is ordered. Unknown values come last either way.")
public enum Direction {
    @Description("Smallest, earliest or alphabetically first at the top, without case.")
    ASC,
    @Description("Largest, latest or alphabetically last at the top, without case.")
    DESC
}
