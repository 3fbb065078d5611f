package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A GPU of a maker that nobody knew is given a speed by forms alone. */
@ApplicationTest
@Tag("database")
class ClassFormTest {
    private static final Map<String, String> GPU = Map.of(
            "name", "Klack K7",
            "vendor", "Klack",
            "architecture", "K",
            "segment", "CONSUMER",
            "memoryGb", "24",
            "bandwidthGbPerSec", "500",
            "source", "klack.example");
    private static final Map<String, String> CLASS = Map.of(
            "name", "Klack boards",
            "hardwareKind", "GPU",
            "acceleratorVendor", "Klack",
            "efficiency", "0.6",
            "decodeEfficiency", "0.8",
            "source", "klack.example");
    private static final String FORM = "/admin/rows/gpus/change/klack-k7";

    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = Browser.admin();
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", "klack-k7", true);
        Mutations.payload(
                "acceleratorClassDelete",
                "mutation { acceleratorClassDelete(slug: \"klack-boards\") { userErrors { code } } }",
                Map.of());
    }

    @Test
    void theFormOfTheGpuLeadsToTheClassThatItLacks() {
        Document gpu = admin.follow(admin.send(admin.page("/admin/rows/gpus/add"), GPU));
        assertThat(gpu.select("main .note").text())
                .isEqualTo("Its speed is unknown, because no class describes accelerators of Klack. Add a class of "
                        + "accelerators");

        String add = gpu.select("main .note a").attr("href");
        Document made = admin.follow(admin.send(admin.page(add), CLASS));

        assertThat(made.select("main [role=status]").text()).startsWith("Added.");
        assertThat(made.select("h1").text()).isEqualTo("Klack boards");
        assertThat(admin.page(FORM).select("main .note")).isEmpty();
        assertThat(basis()).isEqualTo("DECLARED");
        assertThat(admin.page("/models/qwen-qwen3-4b?q=klack").text()).contains("Klack K7");
        assertThat(admin.page("/admin/rows/accelerator-classes?q=klack")
                        .select("tbody tr")
                        .text())
                .contains("Klack boards", "GPU, Klack: 0.6 of the bandwidth");
    }

    @Test
    void aClassIsChangedAndDeletedByForms() {
        admin.send(admin.page("/admin/rows/accelerator-classes/add"), CLASS);
        Document changed = admin.follow(admin.send(
                admin.page("/admin/rows/accelerator-classes/change/klack-boards"),
                Map.of("decodeEfficiency", "", "source", "errata")));
        assertThat(changed.select("main [role=status]").text()).isEqualTo("Changed.");
        assertThat(changed.select("[name=decodeEfficiency]").attr("value")).isEmpty();

        Document gone =
                admin.follow(admin.send(admin.page("/admin/rows/accelerator-classes/delete/klack-boards"), Map.of()));
        assertThat(gone.select("main [role=status]").text()).startsWith("Deleted.");
    }

    @Test
    void aClassThatHardwareNeedsIsNotDeleted() {
        admin.send(admin.page("/admin/rows/gpus/add"), GPU);
        admin.send(admin.page("/admin/rows/accelerator-classes/add"), CLASS);

        Response refused = admin.send(admin.page("/admin/rows/accelerator-classes/delete/klack-boards"), Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select(".refusal").text()).contains("klack-k7");
    }

    @Test
    void theConditionsOfAnotherClassAreTold() {
        Response refused = admin.send(
                admin.page("/admin/rows/accelerator-classes/add"),
                Map.of("name", "Mine", "acceleratorVendor", "AMD", "efficiency", "0.5", "source", "test"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.asString()).select(".refusal").text())
                .isEqualTo("The class \"amd\" has the conditions (amd) already; change that one.");
    }

    private static String basis() {
        JsonObject estimate = GraphQl.data("{ estimate(input: {model: \"qwen-qwen3-4b\", quant: \"Q4_K_M\", hardware: "
                        + "\"klack-k7\", contextLength: 4096}, method: BEST_KNOWN) { speed { basis } } }")
                .getJsonObject("estimate");
        return estimate.getJsonObject("speed").getString("basis");
    }
}
