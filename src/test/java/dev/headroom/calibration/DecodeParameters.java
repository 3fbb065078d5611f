package dev.headroom.calibration;

import dev.headroom.accelerator.DecodeClass;
import dev.headroom.estimate.DecodeConstants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the fit varies. Logarithms of efficiency and of time per layer are sums of a part of all hardware, one of the
 * vendor and one of the class and of its kin; a vendor or class without measurements has the part 0. Each has a normal
 * prior, the same in every fold: deviations of vendors and classes are taken to be small until measurements say more.
 * Half or twice a prior's width moves the cross-validated errors by up to half a percentage point for dense models and
 * one and a half for mixtures.
 */
final class DecodeParameters {
    private static final double TYPICAL_EFFICIENCY = 0.8;
    private static final double TYPICAL_MS_PER_LAYER = 1.5 / 32;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Double> means = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();

    /** @param cells measurements whose vendors and classes get parameters */
    DecodeParameters(List<Cell> cells) {
        add("efficiency", StrictMath.log(TYPICAL_EFFICIENCY), 1);
        add("layer", StrictMath.log(TYPICAL_MS_PER_LAYER), 1);
        add("k-quant", 0, 0.1);
        add("i-quant", 0, 0.1);
        add("mixture", 0, 0.3);
        add("mixture layer", 0, 0.5);
        add("recurrent layer", 0, 0.5);
        add("cache", 0, 0.5);
        cells.stream().map(Cell::vendor).distinct().sorted().forEach(vendor -> {
            add("efficiency of vendor " + vendor, 0, 0.15);
            add("layer of vendor " + vendor, 0, 0.5);
            add("k-quant of vendor " + vendor, 0, 0.1);
        });
        cells.stream().map(Cell::classSlug).distinct().sorted().forEach(slug -> {
            add("efficiency of class " + slug, 0, 0.15);
            add("layer of class " + slug, 0, 0.5);
        });
    }

    private void add(String name, double mean, double deviation) {
        index.put(name, means.size());
        means.add(mean);
        deviations.add(deviation);
    }

    int count() {
        return means.size();
    }

    /** The means of the priors: where the fit starts. */
    double[] start() {
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many deviations of its prior a value is off. */
    double offPrior(int parameter, double value) {
        return (value - means.get(parameter)) / deviations.get(parameter);
    }

    /** The constants of a class of hardware at these values. */
    DecodeConstants constants(double[] values, DecodeClass decodeClass) {
        double kQuant = of(values, "k-quant") + of(values, "k-quant of vendor " + decodeClass.accelerator());
        return new DecodeConstants(
                StrictMath.exp(sum(values, "efficiency", decodeClass)),
                StrictMath.exp(kQuant),
                StrictMath.exp(kQuant + of(values, "i-quant")),
                StrictMath.exp(of(values, "mixture")),
                StrictMath.exp(of(values, "cache")),
                StrictMath.exp(sum(values, "layer", decodeClass)),
                StrictMath.exp(of(values, "mixture layer")),
                of(values, "recurrent layer"));
    }

    private double sum(double[] values, String name, DecodeClass decodeClass) {
        return of(values, name)
                + of(values, name + " of vendor " + decodeClass.accelerator())
                + of(values, name + " of class " + decodeClass.kin())
                + of(values, name + " of class " + decodeClass.slug());
    }

    private double of(double[] values, String name) {
        Integer at = index.get(name);
        return at == null ? 0 : values[at];
    }
}
