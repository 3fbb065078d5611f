package dev.headroom.catalog;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.alias.Alias;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.device.Device;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Median;
import dev.headroom.facts.SlugIndex;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.lineage.Lineage;
import dev.headroom.model.Model;
import dev.headroom.price.Price;
import dev.headroom.price.Prices;
import dev.headroom.quality.QualityLoss;
import dev.headroom.quality.QuantQuality;
import dev.headroom.quant.Quant;
import dev.headroom.score.ModelScore;
import dev.headroom.search.SearchIndex;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.NativeFormat;
import dev.headroom.weights.OfferedFormats;
import dev.headroom.weights.QuantFile;
import dev.headroom.weights.QuantLadder;
import dev.headroom.weights.WeightSizes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole catalog at one version, immutable: every answer is a function of it.
 *
 * @param facts what its rows consist of
 * @param hardware GPUs and devices together; their slugs are unique over both
 * @param filesByModel published files by the slug of their model
 * @param scoresByModel published scores by the identifier of their model on Hugging Face, in lower case
 * @param search finds models, GPUs and devices by what people type for them
 */
public record Catalog(
        int version,
        Instant updatedAt,
        CatalogFacts facts,
        SlugIndex<Model> models,
        Lineage lineage,
        SlugIndex<Quant> quants,
        QuantLadder ladder,
        List<QuantQuality> qualities,
        SlugIndex<Gpu> gpus,
        SlugIndex<Device> devices,
        SlugIndex<Hardware> hardware,
        List<AcceleratorClass> acceleratorClasses,
        Map<String, List<QuantFile>> filesByModel,
        Repositories repositories,
        WeightSizes weightSizes,
        Offers offers,
        HardwareShapes shapes,
        List<Benchmark> benchmarks,
        Map<String, List<ModelScore>> scoresByModel,
        Prices prices,
        List<Alias> aliases,
        SearchIndex search) {

    private static final int LIKE_MODELS = 15;
    private static final Comparator<ModelQuant> BY_BITS = Comparator.comparingDouble(
                    (ModelQuant modelQuant) -> modelQuant.knownBitsPerWeight().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(modelQuant -> modelQuant.quant().name());

    static Catalog of(
            CatalogVersionEntity version,
            CatalogFacts facts,
            List<Model> models,
            List<Quant> quants,
            List<QuantQuality> qualities,
            List<Gpu> gpus,
            List<Device> devices,
            List<AcceleratorClass> acceleratorClasses,
            Map<String, List<QuantFile>> filesByModel,
            List<Benchmark> benchmarks,
            List<ModelScore> scores,
            List<Price> prices,
            List<Alias> aliases,
            Map<String, String> formerSlugs) {
        List<Hardware> hardware =
                Stream.<Hardware>concat(gpus.stream(), devices.stream()).toList();
        QuantLadder ladder = QuantLadder.of(quants);
        return new Catalog(
                version.version,
                version.updatedAt,
                facts,
                new SlugIndex<>(models, Model::slug, formerSlugs),
                Lineage.of(models),
                new SlugIndex<>(quants, Quant::slug),
                ladder,
                qualities,
                new SlugIndex<>(gpus, Gpu::slug, formerSlugs),
                new SlugIndex<>(devices, Device::slug, formerSlugs),
                new SlugIndex<>(hardware, Hardware::slug, formerSlugs),
                acceleratorClasses,
                filesByModel,
                new Repositories(models, filesByModel),
                new WeightSizes(models, quants, filesByModel),
                new Offers(ladder, new QualityLoss(qualities)),
                new HardwareShapes(
                        acceleratorClasses, new MeasuredSpeeds(models, gpus, benchmarks), new MeasuredPrefill(models)),
                benchmarks,
                scores.stream().collect(Collectors.groupingBy(score -> identifier(score.huggingFaceId()))),
                Prices.of(prices, gpus),
                aliases,
                SearchedRows.index(models, hardware, aliases, formerSlugs, filesByModel, benchmarks));
    }

    /** The facts of a GPU or device of this catalog as the estimator takes them. */
    public HardwareShape shape(Hardware one) {
        return shapes.of(one);
    }

    /** The fits of decode speed by the slug of their class. */
    public Map<String, DecodeFit> decodeFits() {
        return HardwareShapes.FITS.fits();
    }

    /** The fit of decode speed of a class by its slug: a packaged one, or what a class of the catalog declares. */
    public Optional<DecodeFit> decodeFit(String slug) {
        return Optional.ofNullable(decodeFits().get(slug.toLowerCase(Locale.ROOT)))
                .or(() -> acceleratorClasses.stream()
                        .filter(one -> one.slug().equalsIgnoreCase(slug))
                        .findFirst()
                        .map(HardwareShapes.FITS::declared));
    }

    /** Layers that models of like size have: the median of those nearest in parameters. */
    public int typicalLayers(double parametersB, boolean mixtureOfExperts) {
        return (int) Median.of(models.all().stream()
                        .filter(model -> model.layers() != null && model.mixtureOfExperts() == mixtureOfExperts)
                        .sorted(Comparator.comparingDouble(
                                model -> Math.abs(Math.log(model.languageParametersB() / parametersB))))
                        .limit(LIKE_MODELS)
                        .mapToDouble(Model::layers))
                .orElse(0);
    }

    /**
     * The model that a repository on Hugging Face is of: its own, now or before it was renamed, one of its files or one
     * that is known to hold some.
     */
    public Optional<Model> modelOfRepository(String repository) {
        return repositories.model(repository).or(() -> models.renamed(repository.replace('/', '-')));
    }

    /** Published files of a model. */
    public List<QuantFile> files(Model model) {
        return filesByModel.getOrDefault(model.slug(), List.of());
    }

    /** Identifiers on Hugging Face are told apart without case. */
    private static String identifier(String huggingFaceId) {
        return huggingFaceId.toLowerCase(Locale.ROOT);
    }

    /** Published scores of a model. */
    public List<ModelScore> scores(Model model) {
        return scoresByModel.getOrDefault(identifier(model.huggingFaceId()), List.of());
    }

    /**
     * The model at the formats that its files are published in, or at the standard ladder where none are known, by
     * bits.
     */
    public List<ModelQuant> modelQuants(Model model) {
        return (files(model).isEmpty() ? standard(model) : published(model))
                .sorted(BY_BITS)
                .toList();
    }

    private Stream<ModelQuant> published(Model model) {
        return files(model).stream().collect(Collectors.groupingBy(QuantFile::quant)).entrySet().stream()
                .map(files -> modelQuant(
                        model,
                        quants.find(files.getKey()).orElseGet(() -> Quant.unlisted(files.getKey())),
                        files.getValue()));
    }

    private Stream<ModelQuant> standard(Model model) {
        return ladder.rungs().stream().map(quant -> modelQuant(model, quant));
    }

    /** The formats that recommendations choose from: none for MLX, which not all hardware runs. */
    public OfferedFormats offered(Model model) {
        return offers.of(
                model,
                () -> standard(model).toList(),
                () -> published(model).filter(one -> !one.quant().forMlx()).toList());
    }

    /** The model in the format of fewer than 16 bits that it was released in; empty where no file tells of one. */
    public Optional<ModelQuant> nativeQuant(Model model) {
        return offered(model).bestFirst().stream()
                .filter(ModelQuant::inNativeFormat)
                .findFirst();
    }

    /** The model at a format, whether or not files of it are published. */
    public ModelQuant modelQuant(Model model, Quant quant) {
        return modelQuant(
                model,
                quant,
                files(model).stream()
                        .filter(file -> file.quant().equalsIgnoreCase(quant.name()))
                        .toList());
    }

    private ModelQuant modelQuant(Model model, Quant quant, List<QuantFile> files) {
        List<QuantFile> all = files(model);
        return new ModelQuant(
                model,
                quant,
                files,
                NativeFormat.is(model, quant, all),
                NativeFormat.family(model, quant, files, all),
                weightSizes);
    }

    /**
     * The model at the format that an argument names.
     *
     * @throws BadInputException when it is neither a format of the catalog nor a label on a file of the model
     */
    public ModelQuant modelQuant(Model model, String argument, String name) throws BadInputException {
        Optional<Quant> quant = quants.find(name)
                .or(() -> files(model).stream()
                        .map(QuantFile::quant)
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .map(Quant::unlisted));
        return modelQuant(
                model,
                quant.orElseThrow(() -> new BadInputException(
                        argument,
                        name,
                        "a quantization format of the catalog or of a published file of the model, such as Q4_K_M")));
    }
}
