package dev.headroom.llamacpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.inspection.InspectedModel;
import dev.headroom.intake.ModelFiles;
import dev.headroom.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Memory that method DETAILED tells of, beside what llama.cpp itself would allocate. */
@ExtendWith(WhereLlamaCppRuns.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LlamaCppMemoryIT {
    private static final int LEAST_MODELS = 30;
    private static final int LEAST_ARCHITECTURES = 18;
    private static final double PARAMETERS_WITHIN = 0.02;
    private static final double BYTES_PER_GB = 1e9;
    private static final String FORMAT = "Q8_0";

    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<SparseModel> models = SparseModel.all();

    /**
     * One setting of a model.
     *
     * @param catalog the estimate for the model of the catalog
     * @param file the estimate for its file
     */
    private record Comparison(
            SparseModel model, RuntimeSetting setting, Allocation llamaCpp, Memory catalog, Memory file) {
        @Override
        public String toString() {
            return model.huggingFaceId() + " with " + setting;
        }
    }

    @BeforeAll
    void askLlamaCpp(@TempDir Path folder) throws IOException {
        LlamaCpp llamaCpp = LlamaCpp.install();
        Catalog catalog = PackagedCatalog.read();
        Map<String, Model> byName =
                catalog.models().all().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        List<List<Comparison>> ofModels = models.parallelStream()
                .map(model -> compare(llamaCpp, catalog, byName.get(model.huggingFaceId()), model, folder))
                .toList();
        ofModels.forEach(comparisons::addAll);
    }

    private static List<Comparison> compare(
            LlamaCpp llamaCpp, Catalog catalog, Model known, SparseModel model, Path folder) {
        try {
            Path file = model.write(folder.resolve(known.slug() + ".gguf"));
            QuantizedModel ofCatalog =
                    catalog.modelQuant(known, "quant", FORMAT).shape(EstimationMethod.DETAILED);
            QuantizedModel ofFile = InspectedModel.of(ModelFiles.inspect(file)).quantized();
            List<RuntimeSetting> settings = RuntimeSetting.all(model.sizes().number("context"));
            List<Allocation> allocations = llamaCpp.allocations(file, settings);
            Files.delete(file);
            List<Comparison> comparisons = new ArrayList<>();
            for (int index = 0; index < settings.size(); index++) {
                RuntimeSetting setting = settings.get(index);
                comparisons.add(new Comparison(
                        model, setting, allocations.get(index), memory(ofCatalog, setting), memory(ofFile, setting)));
            }
            return comparisons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(model.huggingFaceId(), e);
        }
    }

    private static Memory memory(QuantizedModel model, RuntimeSetting setting) {
        return EstimationMethod.DETAILED.estimator().memory(model, setting.contextTokens(), setting.options());
    }

    @Test
    void manyModelsOfManyArchitecturesAreAsked() {
        assertThat(models).hasSizeGreaterThanOrEqualTo(LEAST_MODELS);
        assertThat(models.stream().map(SparseModel::architecture).distinct())
                .hasSizeGreaterThanOrEqualTo(LEAST_ARCHITECTURES);
    }

    /** By one of the catalog's counts: all of a model, its text part, or as its sizes come to. */
    @Test
    void eachFileHasAsManyParametersAsItsModel() {
        assertThat(models)
                .allSatisfy(model -> assertThat(model.counts())
                        .as(model.huggingFaceId())
                        .anyMatch(count -> Math.abs(model.parametersB() / count - 1) < PARAMETERS_WITHIN));
    }

    @Test
    void theCacheIsEqualToTheByte() {
        assertEqual(
                "cache", Allocation::cache, comparison -> comparison.catalog().kvCacheGb());
    }

    @Test
    void theStateIsEqualToTheByte() {
        assertEqual(
                "state", Allocation::state, comparison -> comparison.catalog().recurrentStateGb());
    }

    /** An input embedding that is the output too is on the card as well, so that nothing is saved by it. */
    @Test
    void theWeightsThatStayOnTheHostAreEqualToTheByte() {
        assertEqual(
                "weights on the host",
                comparisons,
                comparison -> comparison.llamaCpp().hostWeights()
                        - (comparison.model().isTied() ? comparison.model().embeddingBytes() : 0),
                comparison -> comparison.catalog().hostWeightsGb());
    }

    @Test
    void theComputeBufferIsWithinThreePercentInTheMedianAndEightAtWorst() {
        Deviations deviations = computeDeviations("compute buffer", Comparison::catalog);
        assertThat(deviations.median()).isLessThanOrEqualTo(0.03);
        assertThat(deviations.worst()).as(deviations.toString()).isLessThanOrEqualTo(0.08);
    }

    @Test
    void theComputeBufferThatAFileTellsOfIsWithinThreePercentInTheMedian() {
        Deviations deviations = computeDeviations("compute buffer of the file", Comparison::file);
        assertThat(deviations.median()).isLessThanOrEqualTo(0.03);
    }

    private Deviations computeDeviations(String what, Function<Comparison, Memory> estimate) {
        var deviations = new Deviations();
        comparisons.forEach(comparison -> deviations.add(
                comparison.model().huggingFaceId(),
                estimate.apply(comparison).computeBufferGb().value() * BYTES_PER_GB,
                (double) comparison.llamaCpp().compute()));
        System.out.printf(
                "llama.cpp: %s off by %.2f %% in the median, %.1f %% at worst, over %d settings%n%s%n",
                what, 100 * deviations.median(), 100 * deviations.worst(), comparisons.size(), deviations);
        return deviations;
    }

    @Test
    void theCacheThatAFileTellsOfIsEqualToTheByte() {
        assertEqual(
                "cache of the file",
                Allocation::cache,
                comparison -> comparison.file().kvCacheGb());
    }

    @Test
    void theStateThatAFileTellsOfIsEqualToTheByte() {
        assertEqual(
                "state of the file",
                Allocation::state,
                comparison -> comparison.file().recurrentStateGb());
    }

    private void assertEqual(String what, ToLongFunction<Allocation> theirs, Function<Comparison, Amount> ours) {
        assertEqual(what, comparisons, comparison -> theirs.applyAsLong(comparison.llamaCpp()), ours);
    }

    private static void assertEqual(
            String what,
            List<Comparison> settings,
            ToLongFunction<Comparison> theirs,
            Function<Comparison, Amount> ours) {
        List<String> others = settings.stream()
                .filter(setting -> bytes(ours.apply(setting)) != theirs.applyAsLong(setting))
                .map(setting ->
                        "%s: %d of %d".formatted(setting, bytes(ours.apply(setting)), theirs.applyAsLong(setting)))
                .toList();
        System.out.printf(
                "llama.cpp: %s equal in %d of %d settings of %d models%n",
                what,
                settings.size() - others.size(),
                settings.size(),
                settings.stream().map(Comparison::model).distinct().count());
        assertThat(settings).isNotEmpty();
        assertThat(others).isEmpty();
    }

    private static long bytes(Amount gb) {
        return gb.isKnown() ? Math.round(gb.value() * BYTES_PER_GB) : -1;
    }
}
