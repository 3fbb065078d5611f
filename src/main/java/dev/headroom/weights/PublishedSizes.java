package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.quant.Quant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the published files of a model say of a format that none of them is in. Sizes are interpolated over those that
 * the fit over all models gives, so that they grow with the bits: a model whose experts were released in 4 bits hardly
 * shrinks in formats of fewer.
 */
final class PublishedSizes {
    /** Ends of the files that are nearer to each other than that say too little of what lies beyond them. */
    private static final double WIDE = 1.5;

    private final List<Size> published;
    private final List<Point> curve;

    /** @param published one for each format that files are published in */
    PublishedSizes(List<Size> published) {
        this.published = published;
        this.curve = rising(published.stream()
                .filter(size -> size.fittedGb().isKnown())
                .map(size -> new Point(size.fittedGb().value(), size.gb()))
                .sorted(Comparator.comparingDouble(Point::fittedGb).thenComparingDouble(Point::gb))
                .toList());
    }

    /**
     * A published format.
     *
     * @param quant the format
     * @param bitsPerWeight that its own files come to
     * @param gb median of the files, in 10^9 bytes
     * @param fittedGb what the fit over all models gives for it; unknown where that does not know the format
     */
    record Size(Quant quant, double bitsPerWeight, double gb, Amount fittedGb) {
        private boolean hasFewerBitsThan(Quant other, Function<Quant, Amount> bits) {
            return bits.apply(quant).orElse(Amount.of(bitsPerWeight)).isBelow(bits.apply(other));
        }
    }

    private record Point(double fittedGb, double gb) {}

    /**
     * Size of a format that no file is published in, never below the smallest file of fewer bits, be they those of the
     * rule of thumb or those of a whole model.
     *
     * @param fittedGb what the fit over all models gives for it
     */
    double gb(Quant quant, double fittedGb) {
        double least = Math.max(
                smallestOfFewerBits(quant, Quant::bitsPerWeight),
                smallestOfFewerBits(quant, Quant::wholeModelBitsPerWeight));
        return Math.max(least, on(fittedGb));
    }

    private double smallestOfFewerBits(Quant quant, Function<Quant, Amount> bits) {
        return published.stream()
                .filter(size -> size.hasFewerBitsThan(quant, bits))
                .mapToDouble(Size::gb)
                .min()
                .orElse(0);
    }

    private double on(double fittedGb) {
        if (curve.isEmpty()) {
            return fittedGb;
        }
        Point first = curve.get(0);
        Point last = curve.get(curve.size() - 1);
        boolean wide = last.fittedGb() > WIDE * first.fittedGb();
        if (fittedGb <= first.fittedGb()) {
            double own = first.gb() / first.fittedGb();
            return first.gb() - (wide ? Math.min(own, slope(first, last)) : own) * (first.fittedGb() - fittedGb);
        }
        if (fittedGb >= last.fittedGb()) {
            double slope = wide ? slope(first, last) : last.gb() / last.fittedGb();
            return last.gb() + slope * (fittedGb - last.fittedGb());
        }
        int above = 1;
        while (curve.get(above).fittedGb() < fittedGb) {
            above++;
        }
        Point below = curve.get(above - 1);
        return below.gb() + slope(below, curve.get(above)) * (fittedGb - below.fittedGb());
    }

    private static double slope(Point from, Point to) {
        return (to.gb() - from.gb()) / (to.fittedGb() - from.fittedGb());
    }

    /**
     * Points that never fall: neighbours that do, as files of different publishers sometimes do, each get the mean of
     * them (pool adjacent violators).
     */
    private static List<Point> rising(List<Point> points) {
        List<List<Point>> pools = new ArrayList<>();
        for (Point point : points) {
            List<Point> pool = new ArrayList<>(List.of(point));
            while (!pools.isEmpty() && meanGb(pools.get(pools.size() - 1)) >= meanGb(pool)) {
                pool.addAll(0, pools.remove(pools.size() - 1));
            }
            pools.add(pool);
        }
        return pools.stream()
                .flatMap(pool -> pool.stream().map(point -> new Point(point.fittedGb(), meanGb(pool))))
                .toList();
    }

    private static double meanGb(List<Point> pool) {
        return pool.stream().mapToDouble(Point::gb).average().orElseThrow();
    }
}
