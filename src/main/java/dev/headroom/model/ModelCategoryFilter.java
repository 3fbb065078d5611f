package dev.headroom.model;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on a model's category. */
@Input("ModelCategoryFilter")
@Description("A condition on a model's category.")
public final class ModelCategoryFilter implements OneOf<ModelCategory> {
    @Description("Equal to this.")
    public ModelCategory eq;

    @Description("One of these.")
    public List<@NonNull ModelCategory> in;

    @Override
    public ModelCategory eq() {
        return eq;
    }

    @Override
    public List<ModelCategory> in() {
        return in;
    }
}
