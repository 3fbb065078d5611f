package dev.headroom.estimate;

/**
 * How fast a model decodes for several requests together.
 *
 * @param users requests
 * @param tokPerSec tokens per second of all of them together
 * @param low lower end of the interval that holds the true value four times in five
 * @param high its upper end
 * @param basis what the figure rests on; never a measurement of itself
 */
public record ParallelSpeed(int users, double tokPerSec, Amount low, Amount high, SpeedBasis basis) {
    /** Tokens per second of each. */
    public double perUserTokPerSec() {
        return tokPerSec / users;
    }
}
