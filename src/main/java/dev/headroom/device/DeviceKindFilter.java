package dev.headroom.device;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on a device's kind. */
@Input("DeviceKindFilter")
@Description("A condition on a device's kind.")
public final class DeviceKindFilter implements OneOf<DeviceKind> {
    @Description("Equal to this.")
    public DeviceKind eq;

    @Description("One of these.")
    public List<@NonNull DeviceKind> in;

    @Override
    public DeviceKind eq() {
        return eq;
    }

    @Override
    public List<DeviceKind> in() {
        return in;
    }
}
