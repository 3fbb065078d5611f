package dev.headroom.gpu;

import org.eclipse.microprofile.graphql.Description;

/** The market that a GPU is made for. */
@Description("The market that a GPU is made for.")
public enum GpuSegment {
    @Description("Boards for desktop computers at home.")
    CONSUMER,
    @Description("Boards for professional desktop computers.")
    WORKSTATION,
    @Description("Boards and modules for servers.")
    DATACENTER,
    @Description("Chips that are built into laptops.")
    LAPTOP
}
