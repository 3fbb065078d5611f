package dev.headroom.estimate;

/**
 * How much hardware computes at once, in the unit that its class counts in: 10^12 operations per second, or GPU cores.
 *
 * @param value the middle, where the hardware was sold with several counts of cores
 * @param lowFactor the least of them ÷ the middle; 1 for one
 * @param highFactor the most of them ÷ the middle
 */
public record Throughput(double value, double lowFactor, double highFactor) {
    /** The geometric middle of the least and the most. */
    public static Throughput between(double least, double most) {
        double middle = Math.sqrt(least * most);
        return new Throughput(middle, least / middle, most / middle);
    }

    /** The same at a share of it. */
    public Throughput times(double share) {
        return new Throughput(value * share, lowFactor, highFactor);
    }
}
