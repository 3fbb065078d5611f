package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms hold every fact that the mutations take, and give back what they showed. */
@ApplicationTest
@Tag("database")
class EveryFactTest {
    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.admin();
    }

    @ParameterizedTest
    @CsvSource({
        "GpuInput, gpus, nvidia-geforce-rtx-4090",
        "DeviceInput, devices, nvidia-dgx-spark",
        "ModelInput, models, liquidai-lfm2-8b-a1b",
        "QuantInput, quants, Q4_K_M",
        "AcceleratorClassInput, accelerator-classes, amd-ryzen-ai-max"
    })
    void everyFactHasAField(String input, String kind, String slug) {
        List<String> inputFields = GraphQl.data("{ __type(name: \"%s\") { inputFields { name } } }".formatted(input))
                .getJsonObject("__type")
                .getJsonArray("inputFields")
                .stream()
                .map(field -> ((JsonObject) field).getString("name"))
                .toList();
        for (String address :
                List.of("/admin/rows/%s/add".formatted(kind), "/admin/rows/%s/change/%s".formatted(kind, slug))) {
            Document page = admin.page(address);
            assertThat(inputFields).allSatisfy(field -> {
                assertThat(page.select("[name=" + field + "]")).as(field).hasSize(1);
                assertThat(page.select("label[for=f-" + field + "]").text())
                        .as(field)
                        .isNotBlank();
            });
        }
    }

    /** A row of many facts is copied by its form, and the copy has the same ones. */
    @ParameterizedTest
    @CsvSource({
        "model, models, liquidai-lfm2-8b-a1b, huggingFaceId, ACME/Copy-1, acme-copy-1",
        "model, models, google-gemma-3-4b-it, huggingFaceId, ACME/Copy-2, acme-copy-2",
        "device, devices, nvidia-dgx-spark, name, Copy 3, copy-3"
    })
    void everyFactOfACopiedRowComesBack(
            String kind, String path, String slug, String keyField, String key, String copy) {
        Document there = admin.page("/admin/rows/%s/change/%s".formatted(path, slug));
        Map<String, String> shown = shown(there);
        Map<String, String> entered = new LinkedHashMap<>(shown);
        entered.put(keyField, key);
        entered.put("source", "copied");
        try {
            Document made = admin.follow(admin.send(admin.page("/admin/rows/%s/add".formatted(path)), entered));

            shown.put(keyField, key);
            assertThat(shown(made)).isEqualTo(shown);
            assertThat(shown).hasSizeGreaterThan(10);
        } finally {
            Mutations.delete(kind, copy, true);
        }
    }

    private static Map<String, String> shown(Document page) {
        Map<String, String> facts = new LinkedHashMap<>();
        page.select("input[name^=was.]")
                .forEach(field -> facts.put(field.attr("name").substring("was.".length()), field.attr("value")));
        return facts;
    }

    @Test
    void sendingAFormUnchangedButForItsSourceChangesNothingElse() {
        String address = "/admin/rows/gpus/change/nvidia-geforce-rtx-4080";
        JsonObject before = gpu();
        int version = before.getInteger("version");
        try {
            admin.follow(admin.send(admin.page(address), Map.of("source", "looked at again")));
            JsonObject after = gpu();
            assertThat(after.getJsonArray("sources").contains("looked at again"))
                    .isTrue();
            after.remove("sources");
            before.remove("sources");
            assertThat(after).isEqualTo(before.copy().put("version", version + 1));
        } finally {
            Document log = admin.page("/admin/changes?table=gpu&key=nvidia-geforce-rtx-4080");
            admin.send(admin.page(log.select(".log td:first-child a").attr("href")), Map.of());
        }
    }

    private static JsonObject gpu() {
        return GraphQl.data("{ gpu(slug: \"nvidia-geforce-rtx-4080\") { name vendor architecture segment memoryGb "
                        + "memoryType busWidthBits bandwidthGbPerSec "
                        + "fp16Tflops tdpWatts releaseDate msrpUsd instructionSet version sources } }")
                .getJsonObject("gpu");
    }
}
