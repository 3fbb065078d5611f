package dev.headroom.hardware;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on whether it is a GPU or a device. */
@Input("HardwareKindFilter")
@Description("A condition on whether it is a GPU or a device.")
public final class HardwareKindFilter implements OneOf<HardwareKind> {
    @Description("Equal to this.")
    public HardwareKind eq;

    @Description("One of these.")
    public List<@NonNull HardwareKind> in;

    @Override
    public HardwareKind eq() {
        return eq;
    }

    @Override
    public List<HardwareKind> in() {
        return in;
    }
}
