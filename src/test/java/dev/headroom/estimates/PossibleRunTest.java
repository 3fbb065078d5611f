package dev.headroom.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.RuntimeProfile;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be run so is refused by the option, the hardware and what is possible; and no hardware is guessed. */
class PossibleRunTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final String GPU = "nvidia-geforce-rtx-4090";
    private static final String MAC = "mac-studio-m4-max-64-gb";

    @ParameterizedTest
    @CsvSource({GPU + ", MLX", MAC + ", VLLM", MAC + ", SGLANG"})
    void aRuntimeThatTheHardwareCannotRunIsRefused(String hardware, RuntimeProfile runtime) {
        assertThatThrownBy(() -> estimate(input -> input.hardware = hardware, options -> options.runtime = runtime))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("options.runtime must be one of LLAMA_CPP, ")
                .hasMessageContaining("on " + hardware)
                .hasMessageEndingWith("but is " + runtime);
    }

    @ParameterizedTest
    @EnumSource(RuntimeProfile.class)
    void everyRuntimeRunsOnSomethingAndItsDescriptionTellsItsLimits(RuntimeProfile runtime) throws ApiException {
        boolean onGpu = runtime.runsOn(MemoryKind.DISCRETE);
        boolean onMac = runtime.runsOn(MemoryKind.APPLE);
        assertThat(onGpu || onMac).isTrue();
        assertThat(runtime.description().contains("on Apple hardware")).isEqualTo(!(onGpu && onMac));
        assertThat(estimate(input -> input.hardware = onGpu ? GPU : MAC, options -> options.runtime = runtime)
                        .fit())
                .isNotNull();
    }

    @Test
    void withoutHardwareNoRuntimeIsRefused() {
        assertThatCode(() -> estimate(input -> {}, options -> options.runtime = RuntimeProfile.MLX))
                .doesNotThrowAnyException();
    }

    @Test
    void otherGpusStandBesideAGpuOnly() throws ApiException {
        Consumer<EstimateOptions> beside = options -> {
            var other = new OtherGpu();
            other.gpu = GPU;
            options.otherGpus = List.of(other);
        };
        assertThatThrownBy(() -> estimate(input -> input.hardware = MAC, beside))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("options.otherGpus must be left out on " + MAC);
        assertThat(estimate(input -> input.hardware = GPU, beside).fit()).isNotNull();
    }

    @Test
    void aChipThatIsSoldWithSeveralMemoriesIsNotGuessed() {
        assertThatThrownBy(() -> estimate(input -> input.hardware = "Apple M3 Pro", null))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("input.hardware must be given together with memoryGb")
                .hasMessageContaining("of which it is sold with 18, 36, or one of")
                .hasMessageContaining("macbook-pro-14-inch-m3-pro-18-gb");
    }

    @ParameterizedTest
    @CsvSource({"18, false", "36, true"})
    void withItsMemoryAChipIsThatDevice(double memoryGb, boolean fits) throws ApiException {
        Estimate estimate = estimate(
                input -> {
                    input.hardware = "Apple M3 Pro";
                    input.memoryGb = memoryGb;
                },
                null);
        assertThat(estimate.fitsWithContext()).isEqualTo(fits);
        assertThat(estimate.maxContext()).isLessThanOrEqualTo(131_072);
    }

    @Test
    void noContextIsLongerThanTheModelsOwn() throws ApiException {
        Estimate estimate = estimate(input -> input.hardware = "mac-studio-m3-ultra-512gb", null);
        assertThat(estimate.maxContext()).isEqualTo(131_072);
    }

    /** Where all layers are forced onto the GPU, the server leaves no more free than any other program does. */
    @ParameterizedTest
    @EnumSource(names = {"LLAMA_CPP", "LLAMA_SERVER"})
    void gptOssFitsA12GbCardWhateverProgramOfLlamaCppRunsIt(RuntimeProfile runtime) throws ApiException {
        Estimate estimate = estimate(
                input -> {
                    input.model = "openai-gpt-oss-20b";
                    input.quant = "MXFP4";
                    input.contextLength = 8192;
                    input.hardware = "nvidia-geforce-rtx-3060-12gb";
                },
                options -> options.runtime = runtime);
        assertThat(estimate.fit()).isEqualTo(Fit.TIGHT_FIT);
        assertThat(estimate.maxContext()).isGreaterThanOrEqualTo(8192);
    }

    @Test
    void aDraftOfAnotherVocabularyIsRefused() throws ApiException {
        assertThatThrownBy(() -> estimate(
                        input -> {
                            input.model = "qwen-qwen3-32b";
                            input.hardware = GPU;
                        },
                        options -> options.draft = draft("meta-llama-llama-3.2-1b-instruct")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("options.draft.model must be a model with the vocabulary of qwen-qwen3-32b")
                .hasMessageContaining("128,256");
        assertThat(estimate(
                                input -> {
                                    input.model = "qwen-qwen3-32b";
                                    input.hardware = GPU;
                                },
                                options -> options.draft = draft("qwen-qwen3-0.6b"))
                        .memory()
                        .draftGb())
                .isPositive();
    }

    private static DraftOptions draft(String model) {
        var draft = new DraftOptions();
        draft.model = model;
        draft.quant = "Q8_0";
        return draft;
    }

    private static Estimate estimate(Consumer<EstimateInput> change, @Nullable Consumer<EstimateOptions> how)
            throws ApiException {
        var input = new EstimateInput();
        input.model = "google-gemma-3-27b-it";
        input.quant = "Q4_K_M";
        change.accept(input);
        var options = new EstimateOptions();
        if (how != null) {
            how.accept(options);
        }
        return Estimate.of(CATALOG, input, null, options);
    }
}
