package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats, files, measurements, prices and scores have forms, too, and each row can be duplicated. */
@ApplicationTest
@Tag("database")
class OtherRowsTest {
    private static final String GPU = "nvidia-geforce-rtx-4090";

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = Browser.with(Browser.token("EDITOR").getString("secret"));
    }

    @AfterEach
    void delete() {
        Mutations.delete("quant", "QQ 4 test", true);
        Mutations.delete("gpu", "duplicated-gpu", true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prices      | hardware=nvidia-geforce-rtx-4090&kind=USED&amount=777&currency=USD&provider=qqtest
            benchmarks  | gpu=nvidia-geforce-rtx-4090&backend=CUDA&model=qqtest&quant=Q4_0&mixtureOfExperts=false\
            &test=tg128&depthTokens=0&tokPerSec=77
            scores      | huggingFaceId=LiquidAI/LFM2-8B-A1B&benchmark=qqtest&score=77&unit=PERCENT&asOf=2026-01-01\
            &evaluatorKind=INDEPENDENT&evaluator=test&terms=test
            quant-files | model=liquidai-lfm2-8b-a1b&repository=qqtest/qqtest&quant=Q4_0&sizeGb=4.123456789\
            &sizeIsExact=true
            """)
    void aRowIsAddedFoundDuplicatedAndDeleted(String path, String facts) {
        Map<String, String> entered = entered(facts);
        editor.follow(editor.send(editor.page("/admin/rows/" + path + "/add"), entered));
        Document found = editor.page("/admin/rows/" + path + "?q=qqtest");
        assertThat(found.select("tbody tr")).hasSize(1);

        String delete = found.select("tbody a[href*=/delete/]").attr("href");
        Document copy = editor.page(delete.replaceFirst("/delete/", "/add?like="));
        entered.remove("source");
        entered.forEach((field, value) -> assertThat(
                        copy.select("input[name=" + field + "], option[selected][value=" + value + "]").stream()
                                .map(element -> element.attr("value")))
                .as(field)
                .contains(value));
        assertThat(copy.select("[name=source]").text()).isEmpty();

        Document question = editor.page(delete);
        assertThat(editor.follow(editor.send(question, Map.of()))
                        .select("main [role=status]")
                        .text())
                .startsWith("Deleted.");
        assertThat(editor.page("/admin/rows/" + path + "?q=qqtest").select("tbody tr"))
                .isEmpty();
    }

    private static Map<String, String> entered(String facts) {
        Map<String, String> entered = new HashMap<>(Map.of("source", "test"));
        for (String fact : facts.split("&")) {
            String[] parts = fact.split("=", 2);
            entered.put(parts[0], parts[1]);
        }
        return entered;
    }

    @Test
    void aPriceIsChanged() {
        editor.follow(editor.send(
                editor.page("/admin/rows/prices/add?hardware=" + GPU),
                Map.of("kind", "USED", "amount", "778", "currency", "USD", "provider", "qqprice", "source", "test")));
        Document list = editor.page("/admin/rows/prices?q=qqprice");
        String change = list.select("tbody a[href*=/change/]").attr("href");
        try {
            Document page = editor.follow(editor.send(editor.page(change), Map.of("amount", "779", "source", "again")));
            assertThat(page.select("main [role=status]").text()).isEqualTo("Changed.");
            assertThat(page.select("[name=amount]").attr("value")).isEqualTo("779");
            assertThat(page.select("[name=hardware]").attr("value")).isEqualTo(GPU);
        } finally {
            editor.send(editor.page(change.replace("/change/", "/delete/")), Map.of());
        }
    }

    @Test
    void whatIsNotChangedHasNoFormForIt() {
        Document list = editor.page("/admin/rows/benchmarks");
        assertThat(list.select("tbody a[href*=/change/]")).isEmpty();
        String delete = list.select("tbody a[href*=/delete/]").attr("href");
        assertThat(editor.get(delete.replace("/delete/", "/change/")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormatWithSpacesInItsNameIsAddedChangedAndDeleted() {
        Document page = editor.follow(editor.send(
                editor.page("/admin/rows/quants/add"),
                Map.of(
                        "name", "QQ 4 test",
                        "family", "GGUF_LEGACY",
                        "runtimes", "llama.cpp, Ollama",
                        "source", "test")));
        assertThat(page.select("main [role=status]").text()).startsWith("Added.");
        assertThat(page.select("[name=runtimes]").attr("value")).isEqualTo("llama.cpp, Ollama");
        page = editor.follow(editor.send(page, Map.of("effectiveBitsPerWeight", "4.5", "source", "again")));
        assertThat(page.select("[name=effectiveBitsPerWeight]").attr("value")).isEqualTo("4.5");
        assertThat(editor.page("/admin/rows/quants?q=qq+4").select("tbody tr")).hasSize(1);
        editor.follow(editor.send(editor.page(page.select("a[href*=/delete/]").attr("href")), Map.of()));
        assertThat(GraphQl.data("{ quant(slug: \"QQ 4 test\") { slug } }").getValue("quant"))
                .isNull();
    }

    @Test
    void aCardIsDuplicatedWithoutItsName() {
        Document page = editor.page("/admin/rows/gpus/change/" + GPU);
        Document copy = editor.page(page.select("a[href*=like]").attr("href"));
        assertThat(copy.select("h1").text()).isEqualTo("Add a GPU");
        assertThat(copy.select("[name=name]").attr("value")).isEmpty();
        assertThat(copy.select("[name=bandwidthGbPerSec]").attr("value")).isEqualTo("1008");

        editor.follow(editor.send(copy, Map.of("name", "Duplicated GPU", "memoryGb", "48", "source", "test")));
        String facts = "{ memoryGb vendor architecture segment bandwidthGbPerSec tdpWatts memoryType releaseDate }";
        JsonObject both = GraphQl.data(
                "{ a: gpu(slug: \"%s\") %s b: gpu(slug: \"duplicated-gpu\") %s }".formatted(GPU, facts, facts));
        assertThat(both.getJsonObject("b"))
                .isEqualTo(both.getJsonObject("a").copy().put("memoryGb", 48.0));
    }

    @Test
    void aModelIsDuplicatedWithoutItsIdentifier() {
        Document copy = editor.page("/admin/rows/models/add?like=liquidai-lfm2-8b-a1b");
        assertThat(copy.select("[name=huggingFaceId], [name=name]").eachAttr("value"))
                .containsOnly("");
        assertThat(copy.select("[name=publisher]").attr("value")).isEqualTo("Liquid AI");
        assertThat(editor.get("/admin/rows/models/add?like=no-such-model").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRowLeadsToThoseThatReferToIt() {
        Document page = editor.page("/admin/rows/gpus/change/" + GPU);
        Document prices = editor.page(page.select("a:containsOwn(Prices)").attr("href"));
        assertThat(prices.select("tbody th").eachText()).contains(GPU);
        Document add = editor.page(page.select("a:containsOwn(Add a price)").attr("href"));
        assertThat(add.select("[name=hardware]").attr("value")).isEqualTo(GPU);
    }

    @Test
    void whatTheServiceRefusesIsTold() {
        Response refused = editor.send(
                editor.page("/admin/rows/quant-files/add"),
                Map.of(
                        "model", "no-such-model",
                        "repository", "qqtest/qqtest",
                        "quant", "Q4_0",
                        "sizeGb", "4",
                        "sizeIsExact", "true",
                        "source", "test"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("the catalog holds nothing with the slug");
    }
}
