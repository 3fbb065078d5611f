package dev.headroom.intake;

import static dev.headroom.intake.GgufWriter.gguf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.estimate.Amount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
    private static final String CONFIG = """
            {"architectures": ["LlamaForCausalLM"], "num_hidden_layers": 2, "torch_dtype": "bfloat16"}""";
    private static final String INDEX = """
            {"metadata": {"total_size": 4096}, "weight_map": {"lm_head.weight": "model.safetensors"}}""";

    @TempDir
    Path folder;

    @Test
    void aSplitModelIsTheSameAsTheWholeOne() throws IOException {
        Inspection whole = ModelFiles.inspect(Llama.header(GgmlType.Q6_K).write(folder.resolve("whole.gguf")));
        Path second = writeSplit("split");

        Inspection split = ModelFiles.inspect(second);

        assertThat(split.files())
                .containsExactly("split-00001-of-00003.gguf", "split-00002-of-00003.gguf", "split-00003-of-00003.gguf");
        assertThat(split.format()).isEqualTo("GGUF 3, little-endian");
        assertThat(split)
                .usingRecursiveComparison()
                .ignoringFields("files", "notes")
                .isEqualTo(whole);
    }

    @Test
    void aFolderWithOneSplitModelIsThatModel() throws IOException {
        writeSplit("model");

        assertThat(ModelFiles.inspect(folder).files()).hasSize(3);
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        Path part = writeSplit("model");
        Files.delete(folder.resolve("model-00003-of-00003.gguf"));

        assertThatThrownBy(() -> ModelFiles.inspect(part))
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "model-00003-of-00003.gguf: is no file that can be read, but all files of a model are needed");
    }

    @Test
    void partsOfAnotherModelAreRefused() throws IOException {
        Path part = writeSplit("model");
        split(gguf(), 1, 3, 0).write(folder.resolve("model-00003-of-00003.gguf"));
        assertThatThrownBy(() -> ModelFiles.inspect(part))
                .hasMessage("model-00003-of-00003.gguf, metadata split.no: is 1, but must be 2 as the file name says");

        split(gguf(), 2, 4, 0).write(folder.resolve("model-00003-of-00003.gguf"));
        assertThatThrownBy(() -> ModelFiles.inspect(part))
                .hasMessage(
                        "model-00003-of-00003.gguf, metadata split.count: is 4, but must be 3 as in the other files "
                                + "of the model");

        split(gguf(), 2, 3, 0)
                .tensor("token_embd.weight", GgmlType.F32, 1)
                .write(folder.resolve("model-00003-of-00003.gguf"));
        assertThatThrownBy(() -> ModelFiles.inspect(part))
                .hasMessage(
                        "model-00003-of-00003.gguf: has tensor token_embd.weight, which another file of the model has "
                                + "too");

        split(gguf(), 2, 3, 0).write(folder.resolve("model-00003-of-00003.gguf"));
        assertThatThrownBy(() -> ModelFiles.inspect(part))
                .hasMessage("model-00001-of-00003.gguf, metadata split.tensors.count: is 292, but must be 182, the "
                        + "tensors of all files");
    }

    @Test
    void aPartUnderAnotherNameIsRefused() throws IOException {
        Path renamed = split(gguf(), 0, 3, 1).write(folder.resolve("renamed.gguf"));

        assertThatThrownBy(() -> ModelFiles.inspect(renamed))
                .hasMessage("renamed.gguf: is one of 3 files of a model, "
                        + "but only files named as in model-00001-of-00003.gguf can be found");
    }

    @Test
    void aProjectorBesideAModelIsCountedWithIt() throws IOException {
        gguf().tensor("token_embd.weight", GgmlType.F16, 10).write(folder.resolve("model-Q4_K_M.gguf"));
        gguf().tensor("v.patch_embd.weight", GgmlType.F32, 5).write(folder.resolve("mmproj-model-f16.gguf"));

        assertThat(ModelFiles.inspect(folder).groups())
                .containsExactly(
                        new TensorGroupTotal(TensorGroup.VISION_PROJECTOR, 1, 5, 20),
                        new TensorGroupTotal(TensorGroup.EMBEDDING, 1, 10, 20));
    }

    @Test
    void aConfigurationIsReadWithTheIndexBesideIt() throws IOException {
        Path config = Files.writeString(folder.resolve("config.json"), CONFIG);
        assertThat(ModelFiles.inspect(config).weightBytes()).isNull();
        Files.writeString(folder.resolve("model.safetensors.index.json"), INDEX);

        Inspection inspection = ModelFiles.inspect(folder);

        assertThat(inspection.files()).containsExactly("config.json", "model.safetensors.index.json");
        assertThat(inspection.facts().layers()).contains(2);
        assertThat(inspection.weightBytes()).isEqualTo(4096);
        assertThat(inspection.parameters()).isEqualTo(2048);
        assertThat(inspection.bitsPerWeight()).isEqualTo(Amount.of(16));
    }

    @Test
    void packedWeightsDoNotTellTheirNumber() throws IOException {
        Files.writeString(
                folder.resolve("config.json"),
                CONFIG.replace("{", "{\"quantization_config\": {\"quant_method\": \"awq\"}, "));
        Files.writeString(folder.resolve("model.safetensors.index.json"), INDEX);

        assertThat(ModelFiles.inspect(folder).parameters()).isNull();
    }

    @Test
    void aFolderOfNoOrSeveralModelsIsRefused() throws IOException {
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .hasMessageEndingWith("holds neither a GGUF model nor a config.json");
        gguf().write(folder.resolve("a.gguf"));
        gguf().write(folder.resolve("b.gguf"));
        assertThatThrownBy(() -> ModelFiles.inspect(folder))
                .hasMessageEndingWith("holds several models (a.gguf, b.gguf), but one is allowed: name its file");
        assertThatThrownBy(() -> ModelFiles.inspect(folder.resolve("none.gguf")))
                .isInstanceOf(IntakeException.class)
                .hasMessageEndingWith("is no file and no folder");
    }

    /** Llama 3.1 8B in three files; the second of them. */
    private Path writeSplit(String name) throws IOException {
        Llama.tensors(split(Llama.metadata(gguf()), 0, 3, 292), GgmlType.Q6_K, 0, 10)
                .write(folder.resolve(name + "-00001-of-00003.gguf"));
        Llama.tensors(split(gguf(), 2, 3, 292), GgmlType.Q6_K, 20, Llama.LAYERS)
                .write(folder.resolve(name + "-00003-of-00003.gguf"));
        return Llama.tensors(split(gguf(), 1, 3, 292), GgmlType.Q6_K, 10, 20)
                .write(folder.resolve(name + "-00002-of-00003.gguf"));
    }

    private static GgufWriter split(GgufWriter writer, int number, int count, int tensors) {
        return writer.u32("split.no", number).u32("split.count", count).u32("split.tensors.count", tensors);
    }
}
