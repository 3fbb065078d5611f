package dev.headroom.tag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A condition on the tags of a model. */
@Input("TagFilter")
@Description("A condition on the tags of a model; all that are given must hold.")
public final class TagFilter {
    @Description("It has each of these.")
    public @Nullable List<@NonNull Tag> all;

    @Description("It has one of these.")
    public @Nullable List<@NonNull Tag> in;

    @Description("It has none of these.")
    public @Nullable List<@NonNull Tag> noneOf;

    /** Models of a tag. */
    public static TagFilter of(Tag tag) {
        var filter = new TagFilter();
        filter.all = List.of(tag);
        return filter;
    }

    /** Whether the tags meet the filter; no filter lets everything pass. */
    public static boolean passes(@Nullable TagFilter filter, List<Tagging> taggings) {
        if (filter == null) {
            return true;
        }
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        taggings.forEach(tagging -> tags.add(tagging.tag()));
        return (filter.all == null || tags.containsAll(filter.all))
                && (filter.in == null || filter.in.stream().anyMatch(tags::contains))
                && (filter.noneOf == null || filter.noneOf.stream().noneMatch(tags::contains));
    }
}
