package dev.headroom.gpu;

import dev.headroom.filter.OneOf;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on a GPU's segment. */
@Input("GpuSegmentFilter")
@Description("A condition on a GPU's segment.")
public final class GpuSegmentFilter implements OneOf<GpuSegment> {
    @Description("Equal to this.")
    public GpuSegment eq;

    @Description("One of these.")
    public List<@NonNull GpuSegment> in;

    @Override
    public GpuSegment eq() {
        return eq;
    }

    @Override
    public List<GpuSegment> in() {
        return in;
    }
}
