package dev.headroom.device;

import org.eclipse.microprofile.graphql.Description;

/** What sort of machine a device is. */
@Description("What sort of machine a device is.")
public enum DeviceKind {
    @Description("Laptop computer.")
    LAPTOP,
    @Description("Desktop computer.")
    DESKTOP,
    @Description("Small desktop computer.")
    MINI_PC,
    @Description("Server, up to a rack.")
    SERVER,
    @Description("Developer kit or module.")
    DEV_KIT,
    @Description("Single-board computer.")
    SBC,
    @Description("Tablet.")
    TABLET,
    @Description("Phone.")
    PHONE,
    @Description("Handheld game console.")
    HANDHELD
}
