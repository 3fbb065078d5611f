package dev.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Method DETAILED beside what llama.cpp v0.5.0 itself allocates for 58 models in 2,707 settings:
 * {@code reference/llama_cpp_memory.csv}, whose {@code cuda_compute_bytes} are those of a simulated CUDA device.
 */
class LlamaCppMemoryTest {
    private static final Map<String, Model> MODELS =
            PackagedModels.read().stream().collect(Collectors.toMap(Model::slug, Function.identity()));
    private static final List<NamedCsvRecord> SETTINGS = settings();

    @Test
    void cacheAndStateAreThoseOfLlamaCppToTheByte() {
        assertThat(SETTINGS).hasSize(2707).allSatisfy(setting -> {
            Memory memory = memory(setting, Model::activation);
            assertThat(bytes(memory.kvCacheGb())).isEqualTo(number(setting, "kv_bytes"));
            assertThat(bytes(memory.recurrentStateGb())).isEqualTo(number(setting, "state_bytes"));
        });
    }

    @Test
    void computeBuffersOfMeasuredModelsAreWithinEightPercentOfLlamaCpp() {
        double[] ofOneType = errors(
                "constants, keys and values both quantized or not", LlamaCppMemoryTest::isOfOneType, Model::activation);
        assertThat(ofOneType.length).isEqualTo(2603);
        assertThat(median(ofOneType)).isLessThan(0.001);
        assertThat(worst(ofOneType)).isLessThan(0.08);
    }

    /** Keys or values alone are seldom quantized; the settings beyond are of four models. */
    @Test
    void soAreAllButFiveOfThoseWithKeysOrValuesAloneQuantized() {
        double[] ofTwoTypes = errors(
                "constants, one of keys and values quantized", setting -> !isOfOneType(setting), Model::activation);
        assertThat(ofTwoTypes.length).isEqualTo(104);
        assertThat(median(ofTwoTypes)).isLessThan(0.03);
        assertThat(Arrays.stream(ofTwoTypes).filter(error -> error > 0.08)).hasSizeLessThanOrEqualTo(5);
        assertThat(worst(ofTwoTypes)).isLessThan(0.17);
    }

    /** As for a model that nobody measured: the closed form knows nothing of these buffers. */
    @Test
    void withoutWhatWasMeasuredOfAModelTheMedianIsWithinThreePercent() {
        double[] all = errors("closed form, all", setting -> true, Model::activationForm);
        double[] attention = errors(
                "closed form, models that attend in every layer",
                setting ->
                        MODELS.get(setting.getField("model_slug")).stateLayers().kind() == null,
                Model::activationForm);
        assertThat(median(all)).isLessThan(0.03);
        assertThat(median(attention)).isLessThan(0.005);
    }

    @Test
    void theHostKeepsTheInputEmbeddingThatLlamaCppLeavesThere() {
        double q4k = 4.5 / 8;
        Map<String, Double> hostBytes = new HashMap<>();
        SETTINGS.forEach(setting ->
                hostBytes.put(setting.getField("model_slug"), (double) number(setting, "host_weight_bytes")));
        hostBytes.forEach((slug, bytes) -> {
            Model model = MODELS.get(slug);
            boolean inBlocksOf256 = model.hiddenSize() % 256 == 0;
            if (Boolean.FALSE.equals(model.tiedEmbeddings()) && inBlocksOf256) {
                assertThat(model.lookedUpB() * 1e9 * q4k).as(slug).isBetween(0.98 * bytes, 1.02 * bytes);
            }
        });
    }

    private static boolean isOfOneType(NamedCsvRecord setting) {
        return setting.getField("type_k").equals("f16")
                == setting.getField("type_v").equals("f16");
    }

    private static double[] errors(
            String what, Predicate<NamedCsvRecord> filter, Function<Model, Optional<ActivationShape>> activation) {
        Map<String, List<Double>> byModel = SETTINGS.stream()
                .filter(filter)
                .collect(Collectors.groupingBy(
                        setting -> setting.getField("model_slug"),
                        Collectors.mapping(setting -> error(setting, activation), Collectors.toList())));
        double[] all = byModel.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "Compute buffer, %s: %d settings of %d models, median %.4f, "
                        + "95 %% within %.4f, worst %.4f, %d beyond 8 %%%n",
                what,
                all.length,
                byModel.size(),
                median(all),
                all[all.length * 95 / 100],
                worst(all),
                Arrays.stream(all).filter(error -> error > 0.08).count());
        byModel.forEach((slug, errors) -> {
            double most = errors.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            if (most > 0.08) {
                System.out.printf(
                        Locale.ROOT,
                        "  %s: median %.4f, worst %.4f%n",
                        slug,
                        median(errors.stream()
                                .mapToDouble(Double::doubleValue)
                                .sorted()
                                .toArray()),
                        most);
            }
        });
        return all;
    }

    private static double error(NamedCsvRecord setting, Function<Model, Optional<ActivationShape>> activation) {
        double computed = bytes(memory(setting, activation).computeBufferGb());
        return Math.abs(computed / number(setting, "cuda_compute_bytes") - 1);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double worst(double[] sorted) {
        return sorted[sorted.length - 1];
    }

    private static Memory memory(NamedCsvRecord setting, Function<Model, Optional<ActivationShape>> activation) {
        Model model = MODELS.get(setting.getField("model_slug"));
        ModelShape shape = model.shape();
        var quantized = new QuantizedModel(
                Optional.empty(),
                Optional.empty(),
                new ModelShape(
                        shape.parametersB(),
                        shape.attention(),
                        shape.layers(),
                        activation.apply(model),
                        shape.decode(),
                        shape.experts(),
                        shape.prefill()),
                Amount.UNKNOWN,
                Amount.ZERO,
                Amount.UNKNOWN,
                Amount.ZERO,
                FormatFamily.K_QUANT);
        return EstimationMethod.DETAILED
                .estimator()
                .memory(quantized, (int) number(setting, "context"), options(setting));
    }

    private static RunOptions options(NamedCsvRecord setting) {
        boolean all = setting.getField("outputs").equals("all");
        return RunOptions.of(all ? RuntimeProfile.LLAMA_CPP_PYTHON : RuntimeProfile.LLAMA_CPP)
                .withParallel((int) number(setting, "parallel"))
                .withCache(type(setting, "type_k"), type(setting, "type_v"), number(setting, "kv_unified") == 1)
                .withWindows((int) number(setting, "ubatch"), number(setting, "swa_full") == 1);
    }

    private static CacheType type(NamedCsvRecord setting, String column) {
        return CacheType.valueOf(setting.getField(column).toUpperCase(Locale.ROOT));
    }

    private static long number(NamedCsvRecord setting, String column) {
        return Long.parseLong(setting.getField(column));
    }

    private static long bytes(Amount gb) {
        return Math.round(gb.value() * 1e9);
    }

    private static List<NamedCsvRecord> settings() {
        try (InputStream in = LlamaCppMemoryTest.class.getResourceAsStream("/reference/llama_cpp_memory.csv")) {
            return CsvReader.builder()
                    .ofNamedCsvRecord(new String(
                            Objects.requireNonNull(in, "the table is packaged").readAllBytes(), StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
