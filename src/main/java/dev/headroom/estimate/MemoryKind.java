package dev.headroom.estimate;

/** What a memory is shared with, which decides how much of it a model may use. */
public enum MemoryKind {
    /** A GPU's own memory; the host has some beside it. */
    DISCRETE,
    /** Memory that Apple's system shares with the GPU up to a limit. */
    APPLE,
    /** Other memory that processor and accelerator share. */
    UNIFIED,
    /** The system's memory, of a machine whose processor computes alone. */
    SYSTEM
}
