package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory and speed of any shape. */
@ApplicationTest
class CalculatorPageTest {
    private static final String SHAPE =
            "/calculator?parametersB=8&layers=32&kvHeads=8&headDim=128&hiddenSize=4096&quant=Q4_K_M&contextLength=8192";
    private static final List<String> NOT_ON_THE_PAGE = List.of(
            "kvCacheTypeK",
            "kvCacheTypeV",
            "unifiedCache",
            "swaFull",
            "projector",
            "ubatch",
            "systemMemoryGb",
            "systemBandwidthGbPerSec",
            "reservedGb",
            "usableShare",
            "otherGpus",
            "draft");

    @Test
    void theFormTakesTheInputsOfTheQuery() {
        List<String> expected = Stream.of("EstimateInput", "EstimateOptions")
                .map("{ __type(name: \"%s\") { inputFields { name } } }"::formatted)
                .flatMap(query -> GraphQl.data(query).getJsonObject("__type").getJsonArray("inputFields").stream())
                .map(field -> ((JsonObject) field).getString("name"))
                .filter(name -> !NOT_ON_THE_PAGE.contains(name))
                .distinct()
                .toList();
        Document page = Site.page("/calculator");
        assertThat(page.select("main form [name]").eachAttr("name")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page.select("main table, .errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHAPE,
                SHAPE + "&hardware=nvidia-geforce-rtx-3060-12gb&kvCacheType=q8_0&parallel=2",
                SHAPE + "&memoryGb=24&bandwidthGbPerSec=900.5&acceleratorClass=nvidia",
                "/calculator?model=liquidai-lfm2-8b-a1b&quant=Q4_K_M"
                        + "&hardware=nvidia-geforce-rtx-4090&runtime=vllm&gpuCount=2&split=tensor",
                SHAPE + "&mixtureOfExperts=true&activeParametersB=1.5&discrete=false&memoryGb=32",
                "/calculator?weightsGb=4.5&bitsPerWeight=4.5&depth=0"
            })
    void thePageShowsWhatItsQueryAnswers(String address) {
        Document page = Site.page(address);
        JsonObject answers = ShownRequest.of(page).data();
        assertMethod(page, answers.getJsonObject("simple"), 1);
        assertMethod(page, answers.getJsonObject("detailed"), 2);
        assertThat(page.select("#formulas ~ .columns tbody tr"))
                .hasSize(answers.getJsonObject("detailed")
                        .getJsonArray("explanation")
                        .size());
        assertThat(page.select(".formulas li").first().text())
                .contains(Format.exactGb(
                        answers.getJsonObject("simple").getJsonObject("memory").getDouble("weightsGb")));
    }

    private static void assertMethod(Document page, JsonObject answer, int column) {
        JsonObject memory = answer.getJsonObject("memory");
        assertThat(shown(page, "Weights", column)).isEqualTo(Format.exactGb(memory.getDouble("weightsGb")));
        assertThat(shown(page, "Key-value cache", column)).isEqualTo(Format.exactGb(memory.getDouble("kvCacheGb")));
        assertThat(shown(page, "Total", column)).isEqualTo(Format.exactGb(memory.getDouble("totalGb")));
        assertThat(shown(page, "Longest context that fits", column))
                .isEqualTo(Format.context(answer.getInteger("maxContext")));
        Integer tokPerSec = answer.getInteger("estimatedTokPerSec");
        assertThat(shown(page, "Tokens per second", column))
                .startsWith(
                        tokPerSec != null
                                ? Format.count(tokPerSec)
                                : "TOO_HEAVY".equals(answer.getString("fit")) ? "does not fit" : "unknown");
    }

    @Test
    void windowKeepsTheCacheSmall() {
        assertThat(shown(Site.page(SHAPE), "Key-value cache", 2)).isEqualTo("1.074 GB");
        String window = SHAPE + "&slidingLayers=24&slidingWindow=1024";
        assertThat(shown(Site.page(window), "Key-value cache", 1)).isEqualTo("1.074 GB");
        assertThat(shown(Site.page(window), "Key-value cache", 2)).isEqualTo("0.419 GB");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Response response = Site.get("/calculator?parametersB=8&layers=999999&kvHeads=x&quant=Q9"
                + "&kvCacheType=foo&hardware=abc&parallel=0&slidingLayers=-1");
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        List<String> wrong = page.select(".errors a").eachAttr("href");
        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "#layers", "#kvHeads", "#quant", "#kvCacheType", "#hardware", "#parallel", "#slidingLayers");
        assertThat(wrong).allSatisfy(field -> {
            Element input = page.select(field).first();
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
            assertThat(page.getElementById(input.attr("aria-describedby")).text())
                    .startsWith(field.substring(1) + " must be ");
        });
        assertThat(page.select("#kvHeads").attr("value")).isEqualTo("x");
        assertThat(page.select("main table")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layers=3 #parametersB",
                "model=nonsense&quant=Q4_K_M #model",
                "model=liquidai-lfm2-8b-a1b #quant",
                "parametersB=8&quant=Q4_K_M&bitsPerWeight=4 #bitsPerWeight",
                "parametersB=8&layers=2&kvHeads=2&headDim=64&slidingLayers=1 #slidingWindow"
            })
    void whatIsMissingOrTooMuchIsNamed(String example) {
        Response response = Site.get("/calculator?" + example.split(" ")[0]);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".errors a").eachAttr("href"))
                .containsExactly(example.split(" ")[1]);
    }

    private static String shown(Document page, String term, int column) {
        return page.select("#result ~ .scroll tbody tr").stream()
                .filter(row -> row.child(0).text().equals(term))
                .findFirst()
                .orElseThrow()
                .child(column)
                .text();
    }
}
