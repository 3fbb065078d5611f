package dev.headroom.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.facts.DerivedFiles;
import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNamesTest {
    private static final DisplayNames NAMES = DisplayNames.packaged();
    private static final List<Model> MODELS = PackagedModels.read();

    @ParameterizedTest
    @CsvSource({
        "google/gemma-3-27b-it, gemma 3 27b it, Gemma 3 27B",
        "google/gemma-3n-E4B-it, gemma 3n E4B it, Gemma 3n E4B",
        "google/gemma-3-27b-it-qat-q4_0-unquantized, gemma 3 27b it QAT Q4_0, Gemma 3 27B QAT Q4_0",
        "openai/gpt-oss-120b, gpt oss 120b, gpt-oss-120b",
        "BAAI/bge-small-en-v1.5, bge small en v1.5, BGE small EN v1.5",
        "Qwen/Qwen3-30B-A3B-Instruct-2507, Qwen3 30B A3B Instruct 2507, Qwen3 30B A3B Instruct 2507",
        "meta-llama/Meta-Llama-3-8B-Instruct, Meta Llama 3 8B Instruct, Llama 3 8B Instruct",
        "microsoft/Phi-3-mini-128k-instruct, Phi 3 mini 128k instruct, Phi 3 Mini 128K Instruct",
        "ibm-granite/granite-3.1-1b-a400m-instruct, granite 3.1 1b a400m instruct, Granite 3.1 1B A400M Instruct",
        "mistralai/Mixtral-8x7B-Instruct-v0.1, Mixtral 8x7B Instruct v0.1, Mixtral 8x7B Instruct v0.1",
        "nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16, NVIDIA Nemotron 3 Nano 30B A3B BF16, Nemotron 3 Nano 30B A3B",
        "CohereLabs/c4ai-command-r-plus, c4ai command r plus, Command R+",
    })
    void aNameIsWrittenAsPeopleWriteIt(String id, String words, String name) {
        assertThat(NAMES.of(id, words)).isEqualTo(name);
        assertThat(NAMES.of(id, name)).as("again").isEqualTo(name);
    }

    @Test
    void packagedNamesAreWrittenSoAndTellModelsApart() {
        assertThat(MODELS)
                .hasSizeGreaterThan(400)
                .allMatch(model -> NAMES.of(model.huggingFaceId(), model.name()).equals(model.name()))
                .extracting(Model::name)
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.matches(".*\\b\\d+b\\b.*") && !name.startsWith("gpt-oss"));
    }

    @Test
    void aNameThatSomebodyChoseStays() {
        assertThat(NAMES.of("a/thing-7b-it", "my thing")).isEqualTo("my thing");
        assertThat(NAMES.of("CohereLabs/c4ai-command-r-plus", "command r plus 2024"))
                .isEqualTo("command r plus 2024");
    }

    @Test
    void everyExceptionHasItsSource() {
        assertThat(DerivedFiles.rows("names.csv"))
                .hasSizeGreaterThan(15)
                .allMatch(row -> row.text("source").startsWith("https://"));
    }
}
