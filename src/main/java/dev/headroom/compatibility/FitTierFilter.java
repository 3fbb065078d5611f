package dev.headroom.compatibility;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on the tier of fit. */
@Input("FitFilter")
@Description("A condition on the tier of fit.")
public final class FitTierFilter implements OneOf<FitTier> {
    @Description("Equal to this.")
    public FitTier eq;

    @Description("One of these.")
    public List<@NonNull FitTier> in;

    @Override
    public FitTier eq() {
        return eq;
    }

    @Override
    public List<FitTier> in() {
        return in;
    }
}
