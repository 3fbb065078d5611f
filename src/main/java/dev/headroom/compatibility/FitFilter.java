package dev.headroom.compatibility;

import dev.headroom.estimate.Fit;
import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on the tier of fit. */
@Input("FitFilter")
@Description("A condition on the tier of fit.")
public final class FitFilter implements OneOf<Fit> {
    @Description("Equal to this.")
    public Fit eq;

    @Description("One of these.")
    public List<@NonNull Fit> in;

    @Override
    public Fit eq() {
        return eq;
    }

    @Override
    public List<Fit> in() {
        return in;
    }
}
