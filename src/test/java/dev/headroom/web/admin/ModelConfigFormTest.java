package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A model is added from its configuration: what it tells is filled in, and confirmed by sending it. */
@ApplicationTest
@Tag("database")
class ModelConfigFormTest {
    private static final String CONFIG = """
            {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "num_hidden_layers": 16, "hidden_size": 2048,
             "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256, "torch_dtype": "bfloat16"}""";

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = Browser.with(Browser.token("EDITOR").getString("secret"));
    }

    @AfterEach
    void clear() {
        Mutations.delete("model", "acme-pasted-1b", true);
    }

    @Test
    void aPastedConfigurationFillsTheFormForAModel() {
        Document pasting = editor.page("/admin/model-from-config");
        Response read = editor.send(pasting, Map.of("huggingFaceId", "ACME/Pasted-1B", "config", CONFIG));
        assertThat(read.statusCode()).isEqualTo(200);
        Document filled = Jsoup.parse(read.asString());
        assertThat(filled.select("[name=layers]").attr("value")).isEqualTo("16");
        assertThat(filled.select("#h-layers .note").text()).isEqualTo("From config.json: num_hidden_layers.");

        Document made = editor.follow(editor.send(
                filled, Map.of("family", "Test", "category", "CHAT", "parametersB", "1.236", "source", "test")));
        assertThat(made.select("main [role=status]").text()).startsWith("Added.");
        assertThat(made.select("[name=kvHeads]").attr("value")).isEqualTo("8");
    }

    @Test
    void whatCannotBeReadIsToldAndKept() {
        Response read = editor.send(
                editor.page("/admin/model-from-config"), Map.of("huggingFaceId", "ACME/Pasted-1B", "config", "{"));
        assertThat(read.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(read.asString());
        assertThat(page.select(".refusal").text()).contains("configJson");
        assertThat(page.select("[name=huggingFaceId]").attr("value")).isEqualTo("ACME/Pasted-1B");
    }
}
