package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import dev.headroom.api.GraphQl;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query that a page shows can be asked, and answers what the page shows. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GraphQlOfPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/models", "/models?q=%22qwen%5C", "/models?sort=name&order=desc", "/gpus", "/gpus?q=rtx", "/devices", "/devices?q=mac&sort=memory",
            "/models/liquidai-lfm2-8b-a1b?quant=Q8_0&context=32768&method=detailed", "/gpus/nvidia-geforce-rtx-4090?method=detailed", "/devices/nvidia-dgx-spark"})
    void queryCanBeAsked(String address) {
        assertThat(GraphQl.data(query(Site.page(address)))).isNotEmpty();
    }

    @Test
    void modelPageShowsWhatItsQueryAnswers() {
        Document page = Site.page("/models/liquidai-lfm2-8b-a1b?quant=Q5_K_M&context=65536&method=detailed");
        JsonObject quant = GraphQl.data(query(page)).getJsonObject("model").getJsonObject("quant");
        assertThat(page.select(".answer dd").first().text()).isEqualTo(quant.getDouble("requiredVram") + " GB");
        JsonObject fastest = quant.getJsonObject("gpus").getJsonArray("nodes").getJsonObject(0);
        var row = page.select("table.runs tbody tr").first();
        assertThat(row.child(0).text()).isEqualTo(fastest.getJsonObject("gpu").getString("name"));
        assertThat(row.child(2).text()).startsWith(fastest.getInteger("estimatedTokPerSec") + " ");
    }

    @Test
    void listCountsWhatItsQueryCounts() {
        Document page = Site.page("/gpus?q=rtx");
        assertThat(page.select("main > p").text()).contains(GraphQl.data(query(page)).getJsonObject("gpus").getInteger("totalCount") + " GPUs.");
    }

    private static String query(Document page) {
        return page.select("#graphql code").last().wholeText();
    }
}
