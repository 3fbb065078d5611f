package dev.headroom.hardware;

import org.eclipse.microprofile.graphql.Description;

/** The two kinds of hardware that hold a model. */
@Description("The two kinds of hardware that hold a model.")
public enum HardwareKind {
    @Description("A discrete GPU board with memory of its own.")
    GPU,
    @Description("A whole machine whose memory the model shares.")
    DEVICE
}
