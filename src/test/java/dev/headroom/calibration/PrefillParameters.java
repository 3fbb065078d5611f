package dev.headroom.calibration;

import dev.headroom.estimate.PrefillConstants;
import dev.headroom.estimate.PrefillFormat;
import dev.headroom.estimate.PrefillSpeed;
import dev.headroom.estimate.PrefillWork;
import dev.headroom.throughput.PowerLimit;
import dev.headroom.throughput.PrefillClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the fit varies: logarithms, each the sum of a part of all hardware, one of the vendor, one of a family of
 * classes, one of the class and one of the hardware. Each part has a normal prior, the same in every fold: deviations
 * are taken to be small until measurements say more. The part of a hardware is for what is peculiar to it, so that one
 * board does not decide for its class; no estimate takes it, nor the parts of early builds. An estimate is for what a
 * vendor's backends reach: on NVIDIA CUDA, on Intel Vulkan, on AMD the middle between ROCm and Vulkan.
 */
final class PrefillParameters {
    private static final double MS_PER_SECOND = 1000;
    private static final double TERA = 1e12;
    private static final double GIGA = 1e9;
    private static final String OF_VENDOR = " of vendor ";
    private static final String PROGRESS = "progress of vendor ";
    private static final String OF_CLASS = " of class ";
    private static final String OF_HARDWARE = " of hardware ";
    private static final String MLX_PROGRESS = "MLX progress of vendor ";
    private static final String BACKEND = "backend";
    private static final String BACKEND_FLOAT = "floats by backend";
    private static final String BACKEND_EXPERTS = "experts by backend";
    private static final String BACKEND_ATTENTION = "attention by backend";
    /** How much of the way from the first backend to the second an estimate is. */
    private static final Map<String, Double> SECOND_BACKEND = Map.of("AMD", 0.5);

    private final PrefillForm form;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<Double> means = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();

    /** @param cells measurements whose vendors and classes get parameters */
    PrefillParameters(PrefillForm form, List<PrefillCell> cells) {
        this.form = form;
        add("utilisation", StrictMath.log(0.3), 1);
        add("attention", StrictMath.log(0.5), 1);
        add("mixture", 0, 0.3);
        add("expert padding", StrictMath.log(16), 1);
        add("ubatch padding", StrictMath.log(8), 1);
        add("layer", StrictMath.log(0.03), 1);
        add("activation", StrictMath.log(40), 1);
        add("state", StrictMath.log(20), 1.5);
        add("power", 0.3, 0.5);
        for (PrefillFormat format : PrefillFormat.values()) {
            if (format != PrefillFormat.PLAIN) {
                add(name(format), 0, 0.5);
            }
        }
        names(cells, PrefillCell::vendor).forEach(this::addVendor);
        cells.stream()
                .map(cell -> cell.prefillClass().family())
                .filter(family -> family != null)
                .distinct()
                .sorted()
                .forEach(family -> add("utilisation of family " + family, 0, 1));
        names(cells, PrefillCell::classSlug).forEach(this::addClass);
        cells.stream()
                .collect(Collectors.groupingBy(PrefillCell::hardware, TreeMap::new, Collectors.toList()))
                .forEach(this::addHardware);
    }

    private static List<String> names(List<PrefillCell> cells, Function<PrefillCell, String> name) {
        return cells.stream().map(name).distinct().sorted().toList();
    }

    private void addVendor(String vendor) {
        add("utilisation" + OF_VENDOR + vendor, 0, 1);
        add(PROGRESS + vendor, 0, 0.4);
        add("attention" + OF_VENDOR + vendor, 0, 0.5);
        add("mixture" + OF_VENDOR + vendor, 0, 0.2);
        add("expert padding" + OF_VENDOR + vendor, 0, 0.5);
        add("layer" + OF_VENDOR + vendor, 0, 0.5);
        add("state" + OF_VENDOR + vendor, 0, 0.5);
        add("early" + OF_VENDOR + vendor, 0, 0.5);
        add("early attention" + OF_VENDOR + vendor, 0, 1.5);
        add(MLX_PROGRESS + vendor, 0, 0.3);
        if (form.backends()) {
            for (String name : List.of(BACKEND, BACKEND_FLOAT, BACKEND_EXPERTS, BACKEND_ATTENTION)) {
                add(name + OF_VENDOR + vendor, 0, 0.4);
            }
        }
        for (PrefillFormat format : PrefillFormat.values()) {
            if (format != PrefillFormat.PLAIN) {
                add(name(format) + OF_VENDOR + vendor, 0, 0.25);
            }
        }
    }

    private void addClass(String slug) {
        add("utilisation" + OF_CLASS + slug, 0, form.classDeviation());
        add("attention" + OF_CLASS + slug, 0, 0.3);
        add(name(PrefillFormat.MLX) + OF_CLASS + slug, 0, 0.3);
    }

    private void addHardware(String hardware, List<PrefillCell> cells) {
        add("utilisation" + OF_HARDWARE + hardware, 0, 0.1);
        if (cells.size() > 1) {
            add("attention" + OF_HARDWARE + hardware, 0, 0.15);
        }
        if (cells.stream().anyMatch(cell -> cell.work().expertOperations() > 0)) {
            add("mixture" + OF_HARDWARE + hardware, 0, 0.25);
        }
        cells.stream()
                .map(cell -> cell.work().format())
                .filter(format -> format != PrefillFormat.PLAIN)
                .distinct()
                .sorted()
                .forEach(format -> add(name(format) + OF_HARDWARE + hardware, 0, 0.2));
    }

    private static String name(PrefillFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void add(String name, double mean, double deviation) {
        index.put(name, means.size());
        means.add(mean);
        deviations.add(deviation);
    }

    double noise() {
        return form.noise();
    }

    double[] start() {
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double mean(int parameter) {
        return means.get(parameter);
    }

    double deviation(int parameter) {
        return deviations.get(parameter);
    }

    /** The parts of a cell's time for a token; their sum is that of {@link PrefillSpeed} with the constants. */
    List<PrefillTerm> terms(PrefillCell cell) {
        PrefillWork work = cell.work();
        double perMs = cell.throughput() * TERA / MS_PER_SECOND;
        double bytesPerMs = cell.bandwidthGbPerSec() * GIGA / MS_PER_SECOND;
        double ubatch = work.ubatchTokens();
        Sum nothing = new Sum(cell);
        Sum plain = nothing.minusUtilisation().minusPower().minusBackend(BACKEND);
        if (cell.early()) {
            plain = plain.minusOne("early" + OF_VENDOR + cell.vendor());
        }
        Sum weights = plain.minusFormat();
        Sum experts = weights.minus("mixture").minusBackend(BACKEND_EXPERTS);
        Sum attention = plain.minus("attention").minusBackend(BACKEND_ATTENTION);
        if (cell.early()) {
            attention = attention.minusOne("early attention" + OF_VENDOR + cell.vendor());
        }
        List<PrefillTerm> terms = new ArrayList<>();
        terms.add(weights.term(work.denseOperations() / perMs));
        terms.add(weights.plus("ubatch padding").term(work.denseOperations() / (perMs * ubatch)));
        terms.add(nothing.term(work.weightsGb() * GIGA / (ubatch * bytesPerMs * PrefillSpeed.WEIGHTS_EFFICIENCY)));
        terms.add(nothing.plus("activation").term(work.activationElements() / bytesPerMs));
        terms.add(nothing.plus("layer").term(work.layers() / ubatch));
        terms.add(attention.term(
                work.attentionOperations() / (perMs * cell.prefillClass().attentionShare())));
        if (work.expertOperations() > 0) {
            terms.add(experts.term(work.expertOperations() / perMs));
            terms.add(experts.plus("expert padding").term(work.touchedOperations() / (perMs * ubatch)));
        }
        if (work.recurrentElements() > 0) {
            terms.add(plain.plus("state").term(work.recurrentElements() / perMs));
        }
        return terms;
    }

    /** Values of what estimates take: without the parts of a hardware and a backend. */
    double[] estimated(double[] values) {
        double[] estimated = values.clone();
        index.forEach((name, at) -> {
            if (name.contains(OF_HARDWARE) || name.contains(BACKEND)) {
                estimated[at] = 0;
            }
        });
        return estimated;
    }

    PowerLimit power(double[] values) {
        return new PowerLimit(form.enoughWattsPerTops(), Math.max(0, of(values, "power")));
    }

    /** The constants of a class of hardware at these values. */
    PrefillConstants constants(double[] values, PrefillClass of) {
        return new PrefillConstants(
                exp(values, "utilisation", of)
                        * StrictMath.exp(of.progress() * of(values, PROGRESS + of.accelerator())),
                exp(values, name(PrefillFormat.K_QUANT), of),
                exp(values, name(PrefillFormat.I_QUANT), of),
                exp(values, name(PrefillFormat.FLOAT), of),
                exp(values, name(PrefillFormat.FP4), of),
                exp(values, name(PrefillFormat.MLX), of)
                        * StrictMath.exp(of.progress() * of(values, MLX_PROGRESS + of.accelerator())),
                exp(values, "mixture", of),
                exp(values, "ubatch padding", of),
                exp(values, "expert padding", of),
                exp(values, "layer", of),
                exp(values, "activation", of),
                exp(values, "state", of),
                exp(values, "attention", of) * of.attentionShare());
    }

    private double exp(double[] values, String name, PrefillClass prefillClass) {
        double sum = 0;
        for (String part : parts(name, prefillClass)) {
            sum += of(values, part);
        }
        return StrictMath.exp(sum);
    }

    private static List<String> parts(String name, PrefillClass of) {
        return List.of(
                name,
                name + OF_VENDOR + of.accelerator(),
                name + " of family " + of.family(),
                name + OF_CLASS + of.slug());
    }

    private double of(double[] values, String name) {
        Integer at = index.get(name);
        return at == null ? 0 : values[at];
    }

    /** A sum of parameters of a cell, each with a factor. */
    private final class Sum {
        private final PrefillCell cell;
        private final Map<Integer, Double> factors;

        Sum(PrefillCell cell) {
            this(cell, Map.of());
        }

        private Sum(PrefillCell cell, Map<Integer, Double> factors) {
            this.cell = cell;
            this.factors = factors;
        }

        Sum plus(String name) {
            return with(parts(name, cell.prefillClass()), 1).with(List.of(name + OF_HARDWARE + cell.hardware()), 1);
        }

        Sum minus(String name) {
            return with(parts(name, cell.prefillClass()), -1).with(List.of(name + OF_HARDWARE + cell.hardware()), -1);
        }

        Sum minusUtilisation() {
            return minus("utilisation")
                    .with(
                            List.of(PROGRESS + cell.vendor()),
                            -cell.prefillClass().progress());
        }

        Sum minusFormat() {
            PrefillFormat format = cell.work().format();
            return switch (format) {
                case PLAIN -> this;
                case FLOAT -> minus(name(format)).minusBackend(BACKEND_FLOAT);
                case MLX ->
                    minus(name(format))
                            .with(
                                    List.of(MLX_PROGRESS + cell.vendor()),
                                    -cell.prefillClass().progress());
                default -> minus(name(format));
            };
        }

        Sum minusOne(String name) {
            return with(List.of(name), -1);
        }

        /** What the backend of the cell is beyond what an estimate is for. */
        Sum minusBackend(String name) {
            double share = (cell.secondBackend() ? 1 : 0) - SECOND_BACKEND.getOrDefault(cell.vendor(), 0.0);
            return share == 0 ? this : with(List.of(name + OF_VENDOR + cell.vendor()), -share);
        }

        /** What power takes off, as {@link PowerLimit} has it. */
        Sum minusPower() {
            Integer watts = cell.machine().tdpWatts();
            if (!cell.prefillClass().powerLimited() || watts == null) {
                return this;
            }
            double share = new PowerLimit(form.enoughWattsPerTops(), 1).share(watts, cell.throughput());
            return share == 1 ? this : with(List.of("power"), -StrictMath.log(share));
        }

        private Sum with(List<String> names, double factor) {
            Map<Integer, Double> more = new LinkedHashMap<>(factors);
            for (String name : names) {
                if (index.containsKey(name)) {
                    more.merge(index.get(name), factor, Double::sum);
                }
            }
            return new Sum(cell, more);
        }

        PrefillTerm term(double ms) {
            return new PrefillTerm(
                    ms,
                    factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    factors.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
