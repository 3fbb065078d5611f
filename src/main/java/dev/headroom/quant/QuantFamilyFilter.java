package dev.headroom.quant;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on a format's family. */
@Input("QuantFamilyFilter")
@Description("A condition on a format's family.")
public final class QuantFamilyFilter implements OneOf<QuantFamily> {
    @Description("Equal to this.")
    public QuantFamily eq;

    @Description("One of these.")
    public List<@NonNull QuantFamily> in;

    @Override
    public QuantFamily eq() {
        return eq;
    }

    @Override
    public List<QuantFamily> in() {
        return in;
    }
}
