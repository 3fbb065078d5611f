package dev.headroom.compatibility;

import dev.headroom.estimate.Fit;
import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A condition on the tier of fit. */
@Input("FitFilter")
@Description("A condition on the tier of fit.")
public final class FitFilter implements OneOf<Fit> {
    @Description("Equal to this.")
    public @Nullable Fit eq;

    @Description("One of these.")
    public @Nullable List<@NonNull Fit> in;

    @Override
    public @Nullable Fit eq() {
        return eq;
    }

    @Override
    public @Nullable List<Fit> in() {
        return in;
    }
}
