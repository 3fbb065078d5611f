package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Median;
import dev.headroom.estimate.WeightFit;
import dev.headroom.estimate.WeightSample;
import dev.headroom.lazy.Lazy;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import dev.headroom.weights.PublishedSizes.Size;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sizes of weights: the published ones, and for what is not published a fit over all that are, led along the published
 * files of the model where there are some.
 */
public final class WeightSizes {
    private static final double BITS_PER_BYTE = 8;

    private final Collection<Model> models;
    private final Map<String, Quant> quants;
    private final Map<String, List<QuantFile>> filesByModel;
    /** Fitted at first need: most questions are about published files. */
    private final Lazy<Fitted> fitted = new Lazy<>(this::fit);

    /** @param filesByModel published files by the slug of their model */
    public WeightSizes(Collection<Model> models, Collection<Quant> quants, Map<String, List<QuantFile>> filesByModel) {
        this.models = models;
        this.quants = quants.stream().collect(Collectors.toMap(quant -> key(quant.name()), Function.identity()));
        this.filesByModel = filesByModel;
    }

    private static String key(String label) {
        return label.toUpperCase(Locale.ROOT);
    }

    /** @param published of each model, by its slug, and by whether they are for MLX, where there are such files */
    private record Fitted(WeightFit fit, Map<String, Map<Boolean, PublishedSizes>> published) {
        private Amount gb(Model model, Quant quant) {
            return fit.gb(sample(model, quant.name(), Amount.UNKNOWN)).orElse(byFormat(model, quant));
        }

        private Optional<PublishedSizes> published(Model model, Quant quant) {
            return Optional.ofNullable(
                    published.getOrDefault(model.slug(), Map.of()).get(quant.forMlx()));
        }
    }

    private Fitted fit() {
        Map<Model, List<WeightSample>> samples = models.stream()
                .filter(model -> filesByModel.containsKey(model.slug()))
                .collect(Collectors.toMap(Function.identity(), this::samples));
        var unled = new Fitted(
                WeightFit.of(samples.values().stream().flatMap(List::stream).toList()), Map.of());
        return new Fitted(
                unled.fit(),
                samples.entrySet().stream()
                        .collect(Collectors.toMap(
                                own -> own.getKey().slug(), own -> published(unled, own.getKey(), own.getValue()))));
    }

    private List<WeightSample> samples(Model model) {
        return filesByModel.getOrDefault(model.slug(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        QuantFile::quant, Collectors.mapping(QuantFile::sizeGb, Collectors.toList())))
                .entrySet()
                .stream()
                .map(sizes -> sample(
                        model,
                        sizes.getKey(),
                        Median.of(sizes.getValue().stream().mapToDouble(Double::doubleValue))))
                .toList();
    }

    private static WeightSample sample(Model model, String quant, Amount gb) {
        double parametersB = Quant.isMlx(quant) ? model.parametersB() : model.languageParametersB();
        return new WeightSample(quant, model.mixtureOfExperts(), parametersB, model.embeddingB(), gb);
    }

    /** Files for MLX lead those for MLX alone: they hold more of a multimodal model than the language part. */
    private Map<Boolean, PublishedSizes> published(Fitted unled, Model model, List<WeightSample> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        sample -> Quant.isMlx(sample.quant()),
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> new PublishedSizes(sizes(unled, model, some)))));
    }

    /** Publishers' own variants lead the sizes only where there is nothing else: two of one label are seldom alike. */
    private List<Size> sizes(Fitted unled, Model model, List<WeightSample> published) {
        boolean described = published.stream().anyMatch(sample -> quants.containsKey(key(sample.quant())));
        return published.stream()
                .map(sample -> {
                    Quant quant = quants.getOrDefault(key(sample.quant()), Quant.unlisted(sample.quant()));
                    double gb = sample.gb().value();
                    return new Size(
                            quant,
                            gb * BITS_PER_BYTE / model.parametersB(),
                            gb,
                            described && !quants.containsKey(key(sample.quant()))
                                    ? Amount.UNKNOWN
                                    : unled.gb(model, quant));
                })
                .toList();
    }

    private static Amount byFormat(Model model, Quant quant) {
        return quant.wholeModelBitsPerWeight()
                .times(quant.forMlx() ? model.parametersB() : model.languageParametersB())
                .dividedBy(BITS_PER_BYTE);
    }

    /** The size of a model at a quantization. */
    public WeightSize of(Model model, Quant quant, List<QuantFile> files) {
        if (!files.isEmpty()) {
            double[] sorted =
                    files.stream().mapToDouble(QuantFile::sizeGb).sorted().toArray();
            return WeightSize.published(sorted, Median.of(Arrays.stream(sorted)).value());
        }
        Fitted known = fitted.get();
        boolean fits =
                known.fit().gb(sample(model, quant.name(), Amount.UNKNOWN)).isKnown();
        Amount gb = known.gb(model, quant);
        return WeightSize.computed(
                known.published(model, quant)
                        .map(published -> gb.map(fittedGb -> published.gb(quant, fittedGb)))
                        .orElse(gb),
                fits ? WeightBasis.FITTED : gb.isKnown() ? WeightBasis.FORMAT : WeightBasis.UNKNOWN);
    }
}
