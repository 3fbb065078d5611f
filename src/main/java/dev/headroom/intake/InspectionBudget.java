package dev.headroom.intake;

/**
 * What one inspection may read and keep, shared by all files of a split model: the counts and lengths in a header are
 * its writer's word, so that memory and time are bounded here and not by them.
 */
final class InspectionBudget {
    /**
     * 256 MiB of headers: vocabularies make headers long, and those of 256,000 tokens with their merges take about 16
     * MB.
     */
    static final long READ_BYTES = 256L << 20;

    /**
     * 16 MiB of heap for what is kept: a model with 1,100 tensors keeps about 400 kB, and the whole inspection has to
     * stay below 64 MiB of heap.
     */
    static final long KEPT_BYTES = 16L << 20;

    private long unread = READ_BYTES;
    private long free = KEPT_BYTES;

    long unread() {
        return unread;
    }

    /** Whether that many more bytes may be read; if so they count as read. */
    boolean read(long bytes) {
        if (bytes > unread) {
            return false;
        }
        unread -= bytes;
        return true;
    }

    /** Whether that many more bytes of heap may be kept; if so they count as kept. */
    boolean keep(long bytes) {
        if (bytes > free) {
            return false;
        }
        free -= bytes;
        return true;
    }
}
