package dev.headroom.model;

import dev.headroom.estimate.Median;
import dev.headroom.estimate.WeightFit;
import dev.headroom.estimate.WeightSample;
import dev.headroom.quant.Quant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sizes of weights: the published ones, and for what is not published a fit over all that are. A model whose published
 * files are larger or smaller than the fit says, because its parameters are counted otherwise, is scaled by the median
 * of that.
 */
public final class WeightSizes {
    private static final double BITS_PER_BYTE = 8;

    private final Collection<Model> models;
    private final Map<String, List<QuantFile>> filesByModel;
    /** Fitted at first need: most questions are about published files. */
    private volatile @Nullable Fitted fitted;

    /** @param filesByModel published files by the slug of their model */
    public WeightSizes(Collection<Model> models, Map<String, List<QuantFile>> filesByModel) {
        this.models = models;
        this.filesByModel = filesByModel;
    }

    /** @param scaleBySlug published sizes ÷ fitted ones of each model that has files */
    private record Fitted(WeightFit fit, Map<String, Double> scaleBySlug) {
        static Fitted of(Collection<Model> models, Map<String, List<QuantFile>> filesByModel) {
            Map<String, List<WeightSample>> samples = models.stream()
                    .filter(model -> filesByModel.containsKey(model.slug()))
                    .collect(Collectors.toMap(
                            Model::slug, model -> samples(model, filesByModel.getOrDefault(model.slug(), List.of()))));
            WeightFit fit =
                    WeightFit.of(samples.values().stream().flatMap(List::stream).toList());
            return new Fitted(
                    fit,
                    samples.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, own -> scale(fit, own.getValue()))));
        }
    }

    private Fitted fitted() {
        if (fitted == null) {
            synchronized (this) {
                if (fitted == null) {
                    fitted = Fitted.of(models, filesByModel);
                }
            }
        }
        return fitted;
    }

    private static List<WeightSample> samples(Model model, List<QuantFile> files) {
        return files.stream()
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

    private static WeightSample sample(Model model, String quant, double gb) {
        return new WeightSample(quant, model.mixtureOfExperts(), model.languageParametersB(), model.embeddingB(), gb);
    }

    private static double scale(WeightFit fit, List<WeightSample> published) {
        double[] ratios = published.stream()
                .filter(sample -> fit.gb(sample).isPresent())
                .mapToDouble(sample -> sample.gb() / fit.gb(sample).getAsDouble())
                .toArray();
        return ratios.length == 0 ? 1 : Median.of(Arrays.stream(ratios));
    }

    /** The size of a model at a quantization. */
    public WeightSize of(Model model, Quant quant, List<QuantFile> files) {
        if (!files.isEmpty()) {
            double[] sorted =
                    files.stream().mapToDouble(QuantFile::sizeGb).sorted().toArray();
            return WeightSize.published(sorted, Median.of(Arrays.stream(sorted)));
        }
        OptionalDouble size = fitted().fit().gb(sample(model, quant.name(), Double.NaN));
        if (size.isPresent()) {
            return WeightSize.computed(
                    OptionalDouble.of(
                            size.getAsDouble() * fitted().scaleBySlug().getOrDefault(model.slug(), 1.0)),
                    WeightBasis.FITTED);
        }
        OptionalDouble bits = quant.wholeModelBitsPerWeight();
        return bits.isEmpty()
                ? WeightSize.computed(bits, WeightBasis.UNKNOWN)
                : WeightSize.computed(
                        OptionalDouble.of(model.languageParametersB() * bits.getAsDouble() / BITS_PER_BYTE),
                        WeightBasis.FORMAT);
    }
}
