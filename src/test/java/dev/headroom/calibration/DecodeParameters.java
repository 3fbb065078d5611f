package dev.headroom.calibration;

import dev.headroom.decode.DecodeClass;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the fit varies. Logarithms of efficiency, of time per layer and of what a core reads are sums of a part of all
 * hardware, one of the vendor, one of the class and of the one that it is like, and one of the generation; a part
 * without measurements is 0. Each has a normal prior, the same in every fold: parts of vendors, classes and generations
 * are taken to be small until measurements say more.
 */
final class DecodeParameters {
    private static final double TYPICAL_EFFICIENCY = 0.8;
    private static final double TYPICAL_MS_PER_LAYER = 1.5 / 32;
    private static final double TYPICAL_CORE_GB_PER_SEC = 60;
    private static final double TYPICAL_RECURRENT_EXTRA = 0.25;
    private static final double TYPICAL_EXPERT_EXTRA = 0.05;
    private static final double MS_PER_SECOND = 1000;
    /** Vendors of whose GPUs the cores are counted: others' measurements do not tell them from bandwidth. */
    private static final Set<String> WITH_CORES = Set.of("NVIDIA", "AMD");

    private static final String VENDOR = " of vendor ";
    private static final String CLASS = " of class ";
    private static final String GENERATION = " of generation ";

    private final DecodeForm form;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Double> means = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();

    /** @param cells measurements whose vendors, classes and generations get parameters */
    DecodeParameters(DecodeForm form, List<Cell> cells) {
        this.form = form;
        add("efficiency", -StrictMath.log(TYPICAL_EFFICIENCY), 1);
        add("layer", StrictMath.log(TYPICAL_MS_PER_LAYER), 1);
        add("core", -StrictMath.log(TYPICAL_CORE_GB_PER_SEC), 1);
        add("k-quant", 0, 0.15);
        add("i-quant", 0, 0.1);
        add("mixture", 0, 0.3);
        add("mixture layer", 0, 0.5);
        add("recurrent layer", StrictMath.log(TYPICAL_RECURRENT_EXTRA), 1);
        add("expert", StrictMath.log(TYPICAL_EXPERT_EXTRA), 0.5);
        add("cache", 0, 0.5);
        cells.stream()
                .flatMap(cell -> groups(cell.decodeClass()))
                .distinct()
                .sorted()
                .forEach(group -> {
                    add("efficiency" + group, 0, 0.1 * form.spread());
                    add("layer" + group, 0, 0.5);
                    if (!group.startsWith(GENERATION)) {
                        add("core" + group, 0, group.startsWith(VENDOR) ? 0.5 : 1);
                        add("k-quant" + group, 0, 0.15);
                    }
                });
    }

    /** The vendor, the classes and the generation that a class has parts of. */
    private Stream<String> groups(DecodeClass decodeClass) {
        Stream.Builder<String> groups = Stream.builder();
        groups.add(VENDOR + decodeClass.accelerator());
        if (decodeClass.like() != null) {
            groups.add(CLASS + decodeClass.like());
        }
        groups.add(CLASS + decodeClass.slug());
        if (form.generations() && decodeClass.generation() != null) {
            groups.add(GENERATION + decodeClass.generation());
        }
        return groups.build();
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

    double deviation(int parameter) {
        return deviations.get(parameter);
    }

    double mean(int parameter) {
        return means.get(parameter);
    }

    /** The terms of the time of a token, which add up to what {@link DecodeConstants} give. */
    List<TimeTerm> terms(Cell cell) {
        DecodeWork work = cell.work();
        DecodeClass decodeClass = cell.decodeClass();
        List<String> format = new ArrayList<>();
        if (work.format() == FormatFamily.K_QUANT || work.format() == FormatFamily.I_QUANT) {
            format.addAll(parts("k-quant", decodeClass));
        }
        if (work.format() == FormatFamily.I_QUANT) {
            format.add("i-quant");
        }
        List<String> ofLayer = parts("layer", decodeClass);
        List<String> ofMixtureLayer = new ArrayList<>(ofLayer);
        if (work.mixtureOfExperts()) {
            format.add("mixture");
            ofMixtureLayer.add("mixture layer");
        }
        double bandwidth = cell.bandwidthGbPerSec();
        List<TimeTerm> terms = new ArrayList<>();
        terms.add(term(MS_PER_SECOND * work.weightsGb() / bandwidth, parts("efficiency", decodeClass), format));
        terms.add(
                term(MS_PER_SECOND * work.kvCacheGb() / bandwidth, parts("efficiency", decodeClass), List.of("cache")));
        terms.add(term(work.layers(), ofMixtureLayer, List.of()));
        terms.add(term(work.recurrentLayers(), ofMixtureLayer, List.of("recurrent layer")));
        if (form.experts()) {
            terms.add(term(work.expertsUsed() * work.layers(), ofLayer, List.of("expert")));
        }
        if (countsCores(decodeClass)) {
            terms.add(term(
                    MS_PER_SECOND * work.weightsGb() * cell.bandwidthPerCore() / bandwidth,
                    parts("core", decodeClass),
                    format));
        }
        return terms.stream().filter(term -> term.ms() > 0).toList();
    }

    private TimeTerm term(double ms, List<String> names, List<String> more) {
        return new TimeTerm(
                ms,
                Stream.concat(names.stream(), more.stream())
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .toArray());
    }

    private List<String> parts(String name, DecodeClass decodeClass) {
        return Stream.concat(Stream.of(name), groups(decodeClass).map(group -> name + group))
                .toList();
    }

    boolean countsCores(DecodeClass decodeClass) {
        return form.cores() && WITH_CORES.contains(decodeClass.accelerator());
    }

    /** What one core of a class reads at these values, in 10^9 bytes per second. */
    double coreGbPerSec(double[] values, DecodeClass decodeClass) {
        return 1 / exp(values, parts("core", decodeClass));
    }

    /**
     * The constants of a class of hardware at these values.
     *
     * @param bandwidthPerCore bandwidth ÷ cores in 10^9 bytes per second
     */
    DecodeConstants constants(double[] values, DecodeClass decodeClass, double bandwidthPerCore) {
        double kQuant = 1 / exp(values, parts("k-quant", decodeClass));
        return new DecodeConstants(
                1 / exp(values, parts("efficiency", decodeClass)),
                countsCores(decodeClass) ? bandwidthPerCore / coreGbPerSec(values, decodeClass) : 0,
                kQuant,
                kQuant / exp(values, List.of("i-quant")),
                1 / exp(values, List.of("mixture")),
                exp(values, List.of("cache")),
                exp(values, parts("layer", decodeClass)),
                exp(values, List.of("mixture layer")),
                exp(values, List.of("recurrent layer")),
                form.experts() ? exp(values, List.of("expert")) : 0);
    }

    private double exp(double[] values, List<String> names) {
        return term(1, names, List.of()).value(values);
    }
}
