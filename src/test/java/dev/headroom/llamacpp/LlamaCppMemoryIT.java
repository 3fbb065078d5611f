package dev.headroom.llamacpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheType;
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

    private void assertEqual(String what, ToLongFunction<Allocation> theirs, Function<Comparison, Amount> ours) {
        List<String> others = comparisons.stream()
                .filter(comparison -> comparison.setting().cacheType() == CacheType.F16
                        || !comparison.model().sizes().has("window"))
                .filter(comparison -> bytes(ours.apply(comparison)) != theirs.applyAsLong(comparison.llamaCpp()))
                .map(comparison -> "%s: %d of %d"
                        .formatted(
                                comparison, bytes(ours.apply(comparison)), theirs.applyAsLong(comparison.llamaCpp())))
                .toList();
        System.out.printf(
                "llama.cpp: %s equal in %d of %d settings of %d models%n",
                what, comparisons.size() - others.size(), comparisons.size(), models.size());
        assertThat(others).isEmpty();
    }

    private static long bytes(Amount gb) {
        return gb.isKnown() ? Math.round(gb.value() * BYTES_PER_GB) : -1;
    }
}
