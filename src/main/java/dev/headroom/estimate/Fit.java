package dev.headroom.estimate;

/** How well a model sits in a memory: the share of it that the model needs, cut into tiers. */
public enum Fit implements Described {
    RUNS_GREAT(0.60, "Plenty of headroom: up to 60 %."),
    RUNS_WELL(0.75, "Up to 75 %."),
    DECENT(0.90, "Up to 90 %."),
    TIGHT_FIT(1.00, "Up to 100 %."),
    /** At least half stays on the board, where nothing tells how much the system memory takes. */
    BARELY_RUNS(
            2.00,
            "Only with part of the weights in system memory: up to twice the memory of a discrete GPU, or with "
                    + "systemMemoryGb as much of the weights as it takes."),
    TOO_HEAVY(Double.POSITIVE_INFINITY, "More than that.");

    /** {@link #values} makes an array for each call. */
    private static final Fit[] TIERS = values();

    private final double largestShare;
    private final String description;

    Fit(double largestShare, String description) {
        this.largestShare = largestShare;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    /**
     * The tier of a need.
     *
     * @param load share of the memory that is needed
     * @param systemMemoryBeside whether weights that find no room can stay in memory beside it
     */
    public static Fit of(double load, boolean systemMemoryBeside) {
        for (Fit fit : TIERS) {
            if (load <= fit.largestShare && (fit != BARELY_RUNS || systemMemoryBeside)) {
                return fit;
            }
        }
        return TOO_HEAVY;
    }

    /** Whether all of the model is in the memory. */
    public boolean fits() {
        return compareTo(TIGHT_FIT) <= 0;
    }
}
