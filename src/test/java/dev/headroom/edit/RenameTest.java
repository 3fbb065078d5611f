package dev.headroom.edit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are renamed by mutation, and are found by what they were called before. */
@ApplicationTest
@Tag("database")
class RenameTest {
    private static final String GPU = "rename-gpu";
    private static final String MODEL = "acme-rename-1b";
    private static final String MODEL_ID = "ACME/Rename-1B";

    @BeforeEach
    void create() {
        Mutations.create("gpu", "slug", SampleRows.gpu("Rename GPU"));
        Mutations.create("model", "slug", SampleRows.model(MODEL_ID));
    }

    @AfterEach
    void clear() {
        Mutations.delete("gpu", GPU, true);
        Mutations.delete("gpu", "renamed-gpu", true);
        Mutations.delete("model", MODEL, true);
        Mutations.delete("model", "acme-renamed-2b", true);
    }

    @Test
    void aGpuIsFoundByItsFormerSlug() {
        SampleRows.alias(GPU, "qqrename nickname");
        SampleRows.price(GPU, 900);
        JsonObject payload = rename("gpu", GPU, "newSlug", "renamed-gpu");

        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(payload.getJsonObject("gpu").getString("slug")).isEqualTo("renamed-gpu");
        assertThat(GraphQl.data("{ gpu(slug: \"rename-gpu\") { slug prices { amount } } }")
                        .getJsonObject("gpu")
                        .encode())
                .isEqualTo("{\"slug\":\"renamed-gpu\",\"prices\":[{\"amount\":900.0}]}");
        assertThat(found("qqrename nickname")).isEqualTo("renamed-gpu");
        assertThat(found("rename gpu")).isEqualTo("renamed-gpu");
        assertThat(moved("/gpus/rename-gpu")).endsWith("/gpus/renamed-gpu");
    }

    @Test
    void aModelIsFoundByItsFormerIdentifier() {
        SampleRows.alias(MODEL_ID, "qqrename model");
        SampleRows.score(MODEL_ID, 40);
        JsonObject payload = rename("model", MODEL, "huggingFaceId", "ACME/Renamed-2B");

        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(GraphQl.data("{ model(slug: \"acme-rename-1b\") { slug huggingFaceId scores { score } } }")
                        .getJsonObject("model")
                        .encode())
                .isEqualTo("{\"slug\":\"acme-renamed-2b\",\"huggingFaceId\":\"ACME/Renamed-2B\","
                        + "\"scores\":[{\"score\":40.0}]}");
        assertThat(GraphQl.data("{ modelOfRepository(repository: \"acme/rename-1b\") { slug } }")
                        .getJsonObject("modelOfRepository")
                        .getString("slug"))
                .isEqualTo("acme-renamed-2b");
        assertThat(found("qqrename model")).isEqualTo("acme-renamed-2b");
        assertThat(found("ACME/Rename-1B")).isEqualTo("acme-renamed-2b");
        assertThat(moved("/models/acme-rename-1b")).endsWith("/models/acme-renamed-2b");
    }

    @Test
    void importsFindARowByItsFormerKey() {
        rename("model", MODEL, "huggingFaceId", "ACME/Renamed-2B");
        rename("gpu", GPU, "newSlug", "renamed-gpu");
        imported("QUANT_FILES", """
                hf_id,quant_repo,quant,size_bytes,size_is,source
                ACME/Rename-1B,acme/rename-gguf,Q4_0,1000000,exact,test
                """);
        imported("PRICES", """
                hardware,kind,amount,currency,source
                rename-gpu,used,800,USD,test
                """);
        assertThat(GraphQl.data("{ model(slug: \"acme-renamed-2b\") { files { quant } } "
                                + "gpu(slug: \"renamed-gpu\") { prices { amount } } }")
                        .encode())
                .isEqualTo("{\"model\":{\"files\":[{\"quant\":\"Q4_0\"}]},\"gpu\":{\"prices\":[{\"amount\":800.0}]}}");
    }

    private static void imported(String kind, String csv) {
        JsonObject payload = Mutations.payload(
                "catalogImport",
                "mutation($content: String!) { catalogImport(kind: %s, format: CSV, content: $content) { userErrors { "
                                .formatted(kind)
                        + "message } } }",
                Map.of("content", csv));
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
    }

    @Test
    void aRenameIsUndoneAndBothSlugsLeadOn() {
        SampleRows.alias(GPU, "qqrename undone");
        rename("gpu", GPU, "newSlug", "renamed-gpu");
        SampleRows.revertLastOf("gpu", "renamed-gpu");

        assertThat(GraphQl.data("{ a: gpu(slug: \"rename-gpu\") { slug } b: gpu(slug: \"renamed-gpu\") { slug } }")
                        .encode())
                .isEqualTo("{\"a\":{\"slug\":\"rename-gpu\"},\"b\":{\"slug\":\"rename-gpu\"}}");
        assertThat(found("qqrename undone")).isEqualTo("rename-gpu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpu   | rename-gpu     | newSlug       | nvidia-geforce-rtx-4090 | TAKEN
            gpu   | rename-gpu     | newSlug       | nvidia-dgx-spark        | TAKEN
            gpu   | rename-gpu     | newSlug       | Not A Slug              | INVALID
            gpu   | rename-gpu     | newSlug       | ''                      | INVALID
            gpu   | rename-gpu     | newSlug       | ..                      | INVALID
            model | acme-rename-1b | huggingFaceId | LiquidAI/LFM2-8B-A1B    | TAKEN
            model | acme-rename-1b | huggingFaceId | LiquidAI-LFM2/8B-A1B    | TAKEN
            model | acme-rename-1b | huggingFaceId | no-owner                | INVALID
            """)
    void aKeyThatAnotherRowHasOrThatIsNoneIsRefused(
            String kind, String slug, String argument, String key, String code) {
        JsonObject error = Mutations.error(kind, rename(kind, slug, argument, key));
        assertThat(error.getString("field")).isEqualTo(argument);
        assertThat(error.getString("code")).isEqualTo(code);
    }

    @Test
    void whatIsNotThereOrHasChangedIsNotRenamed() {
        assertThat(Mutations.error("gpu", rename("gpu", "no-such-gpu", "newSlug", "renamed-gpu"))
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
        JsonObject payload = Mutations.payload(
                "gpuRename",
                "mutation { gpuRename(slug: \"rename-gpu\", newSlug: \"renamed-gpu\", expectedVersion: 7) { gpu { "
                        + "slug } "
                        + "userErrors { field code message } } }",
                Map.of());
        assertThat(Mutations.error("gpu", payload).getString("code")).isEqualTo("CONFLICT");
    }

    private static JsonObject rename(String kind, String slug, String argument, String key) {
        return Mutations.payload(
                kind + "Rename",
                ("mutation($key: String!) { %sRename(slug: \"%s\", %s: $key) { %s { slug } userErrors { field "
                                + "message code } } }")
                        .formatted(kind, slug, argument, kind),
                Map.of("key", key));
    }

    private static String found(String text) {
        return GraphQl.data("{ search(text: \"%s\", first: 1) { slug } }".formatted(text))
                .getJsonArray("search")
                .getJsonObject(0)
                .getString("slug");
    }

    private static String moved(String path) {
        Response response = given().redirects().follow(false).get(path);
        assertThat(response.statusCode()).isEqualTo(301);
        return response.header("Location");
    }
}
