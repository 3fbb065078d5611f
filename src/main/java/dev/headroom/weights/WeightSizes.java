package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Median;
import dev.headroom.estimate.WeightFit;
import dev.headroom.estimate.WeightSample;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
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

    private static WeightSample sample(Model model, String quant, Amount gb) {
        return new WeightSample(quant, model.mixtureOfExperts(), model.languageParametersB(), model.embeddingB(), gb);
    }

    private static double scale(WeightFit fit, List<WeightSample> published) {
        DoubleStream ratios = published.stream()
                .map(sample -> sample.gb().dividedBy(fit.gb(sample)))
                .filter(Amount::isKnown)
                .mapToDouble(Amount::value);
        return Median.of(ratios).orElse(1);
    }

    /** The size of a model at a quantization. */
    public WeightSize of(Model model, Quant quant, List<QuantFile> files) {
        if (!files.isEmpty()) {
            double[] sorted =
                    files.stream().mapToDouble(QuantFile::sizeGb).sorted().toArray();
            return WeightSize.published(sorted, Median.of(Arrays.stream(sorted)).value());
        }
        Amount size = fitted().fit().gb(sample(model, quant.name(), Amount.UNKNOWN));
        if (size.isKnown()) {
            double scale = fitted().scaleBySlug().getOrDefault(model.slug(), 1.0);
            return WeightSize.computed(size.times(scale), WeightBasis.FITTED);
        }
        Amount byFormat = quant.wholeModelBitsPerWeight()
                .times(model.languageParametersB())
                .dividedBy(BITS_PER_BYTE);
        return WeightSize.computed(byFormat, byFormat.isKnown() ? WeightBasis.FORMAT : WeightBasis.UNKNOWN);
    }
}
