package dev.headroom.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.intake.ModelFiles;
import dev.headroom.intake.SampleModels;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GGUF headers in the terms of the estimator. */
class InspectedModelTest {
    private static final double EXPERTS_B = 22.0 * 3 * 2048 * 1792 * 32 / 1e9;
    private static final double BYTES_PER_Q4_K = 144.0 / 256;
    private static final double BYTES_PER_Q4_0 = 18.0 / 32;

    @TempDir
    Path folder;

    @Test
    void aTokenReadsTheExpertsThatItUses() throws IOException {
        QuantizedModel model =
                inspect(SampleModels.lfm2(folder.resolve("lfm2.gguf"))).quantized();

        DecodeModel decode = model.shape().decode().orElseThrow();
        assertThat(decode.parametersB()).isCloseTo(8.34, within(0.001));
        assertThat(decode.activeParametersB()).isCloseTo(decode.parametersB() - EXPERTS_B * 28 / 32, within(1e-9));
        assertThat(decode.lookedUpB()).isZero();
        assertThat(model.readGb().value())
                .isCloseTo(model.weightsGb().value() - EXPERTS_B * BYTES_PER_Q4_K * 28 / 32, within(1e-9));
        assertThat(model.shape().experts().orElseThrow().weightShare())
                .isCloseTo(EXPERTS_B * BYTES_PER_Q4_K / model.weightsGb().value(), within(1e-9));
        assertThat(model.format()).isEqualTo(FormatFamily.K_QUANT);
    }

    @Test
    void aTokenReadsOneRowOfAnInputEmbeddingOfItsOwn() throws IOException {
        QuantizedModel model =
                inspect(SampleModels.llama(folder.resolve("llama.gguf"))).quantized();
        double embeddingB = 128_256 * 4096 / 1e9;

        assertThat(model.shape().decode().orElseThrow().lookedUpB()).isEqualTo(embeddingB);
        assertThat(model.readGb().value())
                .isCloseTo(model.weightsGb().value() - embeddingB * BYTES_PER_Q4_0, within(1e-9));
        assertThat(model.shape().experts()).isEmpty();
    }

    @Test
    void bothMethodsTakeTheExactWeights() throws IOException {
        InspectedModel model = inspect(SampleModels.llama(folder.resolve("llama.gguf")));

        assertThat(model.missing()).isEmpty();
        for (EstimationMethod method : EstimationMethod.values()) {
            Memory need = method.estimator().memory(model.quantized(), 8192, RunOptions.DEFAULT);
            assertThat(need.weightsGb().value()).as(method.name()).isCloseTo(4.517937408, within(1e-9));
            assertThat(need.kvCacheGb().value()).as(method.name()).isEqualTo(32 * 8 * 128 * 2 * 2 * 8192 / 1e9);
        }
    }

    @Test
    void aProjectorIsApart() throws IOException {
        SampleModels.llama(folder.resolve("model.gguf"));
        SampleModels.projector(folder.resolve("mmproj-model.gguf"));

        QuantizedModel model = inspect(folder).quantized();

        assertThat(model.projectorGb()).isEqualTo(Amount.of(SampleModels.PROJECTOR_BYTES / 1e9));
        assertThat(model.weightsGb()).isEqualTo(Amount.of(4.517937408));
        assertThat(EstimationMethod.SIMPLE
                        .estimator()
                        .memory(model, 2048, RunOptions.DEFAULT)
                        .weightsGb()
                        .value())
                .isCloseTo(4.517937408 + SampleModels.PROJECTOR_BYTES / 1e9, within(1e-9));
    }

    private static InspectedModel inspect(Path path) throws IOException {
        return InspectedModel.of(ModelFiles.inspect(path));
    }
}
