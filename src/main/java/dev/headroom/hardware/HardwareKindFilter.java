package dev.headroom.hardware;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A condition on whether it is a GPU or a device. */
@Input("HardwareKindFilter")
@Description("A condition on whether it is a GPU or a device.")
public final class HardwareKindFilter implements OneOf<HardwareKind> {
    @Description("Equal to this.")
    public @Nullable HardwareKind eq;

    @Description("One of these.")
    public @Nullable List<@NonNull HardwareKind> in;

    @Override
    public @Nullable HardwareKind eq() {
        return eq;
    }

    @Override
    public @Nullable List<HardwareKind> in() {
        return in;
    }
}
