package dev.headroom.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices are added, changed, deleted and brought back, and each step is seen at once. */
@ApplicationTest
@Tag("database")
class PriceMutationsTest {
    private static final String CARD = "nvidia-geforce-gtx-1660";
    private static final String FIELDS = "price { id amount date note version } userErrors { field message code }";

    private static JsonObject input() {
        return new JsonObject()
                .put("hardware", CARD)
                .put("kind", "USED")
                .put("amount", 99.5)
                .put("currency", "USD")
                .put("date", "2026-10")
                .put("provider", "A shop")
                .put("note", "one left")
                .put("source", "test");
    }

    @Test
    void aPriceIsAddedChangedDeletedAndBroughtBack() {
        assertThat(seen()).isNull();
        String id = create(input()).getJsonObject("price").getString("id");
        assertThat(seen())
                .isEqualTo(new JsonObject()
                        .put("amount", 99.5)
                        .put("date", "2026-10")
                        .put("note", "one left"));

        JsonObject changed = update(id, new JsonObject().put("amount", 89).put("source", "later"), "[\"note\"]", 0)
                .getJsonObject("price");
        assertThat(changed.getInteger("version")).isEqualTo(1);
        assertThat(seen())
                .isEqualTo(new JsonObject()
                        .put("amount", 89.0)
                        .put("date", "2026-10")
                        .putNull("note"));
        assertThat(node(id)).isEqualTo(89.0);
        assertThat(error(update(id, new JsonObject().put("amount", 1).put("source", "stale"), "[]", 0)))
                .isEqualTo("expectedVersion CONFLICT");

        delete(id);
        assertThat(seen()).isNull();
        assertThat(error(delete(id))).isEqualTo("id NOT_FOUND");

        revertLast();
        assertThat(seen().getDouble("amount")).isEqualTo(89.0);
        delete(id);
    }

    @ParameterizedTest
    @CsvSource({
        "hardware, no-such-card, hardware NOT_FOUND",
        "amount, 0, amount INVALID",
        "currency, dollars, currency INVALID",
        "date, soon, date INVALID",
        "kind, LAUNCH, kind INVALID",
    })
    void whatCannotBeIsRefused(String field, String value, String error) {
        Object given = field.equals("amount") ? (Object) Double.valueOf(value) : value;
        assertThat(error(create(input().put(field, given)))).isEqualTo(error);
    }

    @Test
    void theLaunchPriceOfAGpuIsChangedWithTheGpu() {
        String id = GraphQl.data("{ gpu(slug: \"nvidia-geforce-rtx-3090\") { prices { id kind amount } msrpUsd } }")
                .getJsonObject("gpu")
                .getJsonArray("prices")
                .stream()
                .map(JsonObject.class::cast)
                .filter(price -> price.getString("kind").equals("LAUNCH"))
                .findFirst()
                .orElseThrow()
                .getString("id");

        assertThat(node(id)).isEqualTo(1499.0);
        assertThat(error(update(id, new JsonObject().put("amount", 1).put("source", "test"), "[]", 0)))
                .isEqualTo("id INVALID");
    }

    @Test
    void hardwareGoesWithItsPricesOrNotAtAll() {
        JsonObject gpu = new JsonObject()
                .put("name", "Priced GPU")
                .put("vendor", "ACME")
                .put("architecture", "None")
                .put("segment", "CONSUMER")
                .put("memoryGb", 8)
                .put("bandwidthGbPerSec", 100)
                .put("source", "test");
        Mutations.create("gpu", "slug", gpu);
        create(input().put("hardware", "priced-gpu"));

        assertThat(Mutations.error("gpu", Mutations.delete("gpu", "priced-gpu", false))
                        .getString("message"))
                .contains("1 prices");
        assertThat(Mutations.delete("gpu", "priced-gpu", true).getJsonArray("userErrors"))
                .isEmpty();
    }

    private static JsonObject create(JsonObject input) {
        return Mutations.payload(
                "priceCreate",
                "mutation($input: PriceInput!) { priceCreate(input: $input) { " + FIELDS + " } }",
                Map.of("input", input));
    }

    private static JsonObject update(String id, JsonObject input, String unset, int expectedVersion) {
        return Mutations.payload(
                "priceUpdate",
                ("mutation($input: PriceInput!) { priceUpdate(id: \"%s\", input: $input, unset: %s, "
                                + "expectedVersion: %d) { %s } }")
                        .formatted(id, unset, expectedVersion, FIELDS),
                Map.of("input", input));
    }

    private static JsonObject delete(String id) {
        return Mutations.payload(
                "priceDelete", "mutation { priceDelete(id: \"%s\") { %s } }".formatted(id, FIELDS), Map.of());
    }

    private static void revertLast() {
        String change = GraphQl.respond(
                        Mutations.ADMIN_TOKEN,
                        "{ changes(filter: {table: \"price\"}, first: 1) { nodes { id } } }",
                        Map.of())
                .getJsonObject("data")
                .getJsonObject("changes")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
        assertThat(Mutations.payload(
                                "revert",
                                "mutation { revert(change: \"%s\") { userErrors { message } } }".formatted(change),
                                Map.of())
                        .getJsonArray("userErrors"))
                .isEmpty();
    }

    private static String error(JsonObject payload) {
        JsonObject error = Mutations.error("price", payload);
        return error.getString("field") + " " + error.getString("code");
    }

    private static Double node(String id) {
        return GraphQl.data("{ node(id: \"%s\") { ... on Price { amount } } }".formatted(id))
                .getJsonObject("node")
                .getDouble("amount");
    }

    /** The only price of the card but for that at launch; null where there is none. */
    private static JsonObject seen() {
        return GraphQl.data("{ hardware(slug: \"%s\") { prices { kind amount date note } } }".formatted(CARD))
                .getJsonObject("hardware")
                .getJsonArray("prices")
                .stream()
                .map(JsonObject.class::cast)
                .filter(price -> !"LAUNCH".equals(price.remove("kind")))
                .findFirst()
                .orElse(null);
    }
}
