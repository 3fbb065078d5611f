package dev.headroom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of Hugging Face models: the headers of their files, and the names in their index. */
class SafetensorsWeightsTest {
    private static final String CONFIG = """
            {"architectures": ["LlamaForCausalLM"], "num_hidden_layers": 1, "torch_dtype": "bfloat16"}""";
    private static final String WEIGHTS = """
            {"__metadata__": {"format": "pt"},
             "model.embed_tokens.weight": {"dtype": "BF16", "shape": [1000, 256], "data_offsets": [0, 512000]},
             "model.layers.0.self_attn.q_proj.weight": {"dtype": "BF16", "shape": [256, 256], "data_offsets": \
            [512000, 643072]},
             "model.layers.0.mlp.experts.3.up_proj.weight": {"dtype": "BF16", "shape": [16, 16], "data_offsets": \
            [643072, 643584]}}""";

    @TempDir
    Path folder;

    @Test
    void oneFileTellsAllByTensor() throws IOException {
        configured();
        Path file = write("model.safetensors", WEIGHTS);
        for (Path given : List.of(folder, file, folder.resolve("config.json"))) {
            Inspection inspection = ModelFiles.inspect(given);
            assertThat(inspection.files()).containsExactly("config.json", "model.safetensors");
            assertThat(inspection.weightBytes()).isEqualTo(643_584);
            assertThat(inspection.parameters()).isEqualTo(256_000 + 65_536 + 256);
            assertThat(inspection.groups())
                    .containsExactly(
                            new TensorGroupTotal(TensorGroup.EMBEDDING, 1, 256_000, 512_000),
                            new TensorGroupTotal(TensorGroup.EXPERTS, 1, 256, 512),
                            new TensorGroupTotal(TensorGroup.ATTENTION, 1, 65_536, 131_072));
            assertThat(inspection.notes()).hasSize(1);
            assertThat(inspection.notes().get(0)).startsWith("model.safetensors is incomplete: it ends at byte ");
        }
    }

    @Test
    void partsWithoutAnIndexAreOneModelAndAMissingOneIsNamed() throws IOException {
        configured();
        write("model-00001-of-00002.safetensors", tensor("lm_head.weight", "F16", 10, 20));
        write("model-00002-of-00002.safetensors", tensor("model.norm.weight", "F32", 10, 40));
        assertThat(ModelFiles.inspect(folder).weightBytes()).isEqualTo(60);
        assertThat(ModelFiles.inspect(folder).parameters()).isEqualTo(20);

        Files.delete(folder.resolve("model-00001-of-00002.safetensors"));
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .hasMessage("model-00001-of-00002.safetensors: is no file that can be read, but all files of a model "
                        + "are needed");
    }

    @Test
    void anIndexSpeaksForFilesThatAreNotThere() throws IOException {
        configured();
        write("model-00001-of-00002.safetensors", tensor("lm_head.weight", "F16", 10, 20));
        Files.writeString(folder.resolve("model.safetensors.index.json"), """
                {"metadata": {"total_size": 60}, "weight_map": {"lm_head.weight": "model-00001-of-00002.safetensors"}}
                """);
        assertThat(ModelFiles.inspect(folder).weightBytes()).isEqualTo(60);
        assertThat(ModelFiles.inspect(folder).parameters()).isEqualTo(30);
    }

    /** Two tensors, the second of which tells how to unpack the first. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            FP8, model.layers.0.mlp.up_proj.weight, F8_E4M3, 100, 100, weight_scale, 100
            INT8, model.layers.0.mlp.up_proj.weight, I8, 100, 100, weight_scale, 100
            NVFP4, model.layers.0.mlp.up_proj.weight, U8, 50, 50, weight_scale_2, -1
            GPTQ, model.layers.0.mlp.up_proj.qweight, I32, 12, 48, scales, -1
            MLX, model.layers.0.mlp.up_proj.weight, U32, 12, 48, biases, -1
            MXFP4, model.layers.0.mlp.experts.up_proj_blocks, U8, 50, 50, up_proj_scales, -1
            bitsandbytes, model.layers.0.mlp.up_proj.weight, U8, 50, 50, weight.quant_state.bitsandbytes__nf4, -1""")
    void packedWeightsTellTheirNumberOnlyOneByOne(
            String packing, String name, String type, int elements, int size, String helper, long parameters)
            throws IOException {
        configured();
        String header = """
                {"%s": {"dtype": "%s", "shape": [%d], "data_offsets": [0, %d]},
                 "model.layers.0.mlp.%s": {"dtype": "F32", "shape": [1], "data_offsets": [%d, %d]}}""";
        write("model.safetensors", header.formatted(name, type, elements, size, helper, size, size + 4));
        Inspection inspection = ModelFiles.inspect(folder);
        assertThat(inspection.weightBytes()).isEqualTo(size + 4);
        assertThat(Optional.ofNullable(inspection.parameters()).orElse(-1L))
                .as(packing)
                .isEqualTo(parameters);
        assertThat(inspection.groups().isEmpty()).isEqualTo(parameters < 0);
    }

    /** An index that names such a tensor is of packed weights, whatever the configuration says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight_scale",
                "input_scale",
                "weight_scale_inv",
                "weight_scale_2",
                "weight_packed",
                "qweight",
                "qzeros",
                "g_idx",
                "scales",
                "biases",
                "weight.absmax",
                "weight.quant_state.bitsandbytes__nf4"
            })
    void namesInTheIndexTellOfPackedWeights(String tensor) throws IOException {
        assertThat(parameters(CONFIG, "model.layers.0.self_attn.q_proj." + tensor))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weight", "bias", "gamma", "layer_scale.weight", "A_log", "logit_scale"})
    void otherNamesDoNot(String tensor) throws IOException {
        assertThat(parameters(CONFIG, "model.layers.0.self_attn.q_proj." + tensor))
                .contains(32L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hf_quant_config.json", "quantize_config.json", "quant_config.json"})
    void aFileBesideTheConfigurationTellsOfPackedWeights(String name) throws IOException {
        configured();
        Files.writeString(folder.resolve("model.safetensors.index.json"), index("lm_head.weight", ""));
        assertThat(ModelFiles.inspect(folder).parameters()).isEqualTo(32);
        Files.writeString(folder.resolve(name), "{}");
        assertThat(ModelFiles.inspect(folder).parameters()).isNull();
    }

    @Test
    void mlxCountsWhatItPacked() throws IOException {
        String mlx = CONFIG.replace("{", "{\"quantization\": {\"group_size\": 64, \"bits\": 4}, ");
        assertThat(inspected(mlx, index("model.norm.scales", ", \"total_parameters\": 114"))
                        .parameters())
                .isEqualTo(114);
        assertThat(inspected(mlx, index("model.norm.scales", "")).parameters()).isNull();
        String other = mlx.replace("quantization", "quantization_config");
        assertThat(inspected(other, index("model.norm.scales", ", \"total_parameters\": 16"))
                        .parameters())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1] | tensor $: is not as the header of a safetensors file: START_OBJECT
            {"a": 1} | tensor a: is not as the header of a safetensors file: START_OBJECT
            {"a": {"dtype": "F32", "shape": [1]}} | tensor a: has data_offsets [], but must have a start and an end
            {"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}} | tensor a: has a number of -1, which is \
            not allowed
            {"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}} | tensor a: has data_offsets [4, 0], but \
            must have a start and an end
            {"a": | is no JSON that can be taken""")
    void anythingElseIsRefused(String header, String message) throws IOException {
        configured();
        write("model.safetensors", header);
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .isExactlyInstanceOf(IntakeException.class)
                .hasMessageStartingWith("model.safetensors, ")
                .hasMessageContaining(message);
    }

    @Test
    void aFileOfNoSuchHeaderIsRefused() throws IOException {
        configured();
        Files.write(folder.resolve("model.safetensors"), new byte[3]);
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .hasMessage("model.safetensors: ends before byte 8, but must begin with the length of its header");
        Files.write(folder.resolve("model.safetensors"), new byte[] {-1, -1, -1, -1, -1, -1, -1, -1});
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .hasMessage(
                        "model.safetensors, byte 0: the header is 18446744073709551615 bytes long, but must be from "
                                + "2 to 100000000");
    }

    private static Optional<Long> parameters(String config, String tensor) throws IOException {
        return Optional.ofNullable(inspected(config, index(tensor, "")).parameters());
    }

    private static Inspection inspected(String config, String index) throws IOException {
        return Inspection.of(
                List.of(),
                HuggingFaceConfig.read("config.json", stream(config)),
                Optional.of(SafetensorsIndex.read("index.json", stream(index))));
    }

    private static String index(String tensor, String more) {
        return "{\"metadata\": {\"total_size\": 64%s}, \"weight_map\": {\"%s\": \"f\"}}".formatted(more, tensor);
    }

    private static String tensor(String name, String type, int elements, int size) {
        return "{\"%s\": {\"dtype\": \"%s\", \"shape\": [%d], \"data_offsets\": [0, %d]}}"
                .formatted(name, type, elements, size);
    }

    private void configured() throws IOException {
        Files.writeString(folder.resolve("config.json"), CONFIG);
    }

    /** A file that ends after its header. */
    private Path write(String name, String header) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        byte[] length = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .array();
        return Files.write(folder.resolve(name), GgufWriter.join(length, json));
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
