package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.NotFoundException;
import dev.headroom.estimate.EstimationMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A machine with cards of several kinds, over HTTP. */
@ApplicationTest
class OtherGpusTest {
    private static final String LARGE = "nvidia-geforce-rtx-5090-d";

    @Inject
    CatalogStore store;

    @Test
    void aLargerCardBesideASmallOneHoldsWhatTheSmallOneCannot() {
        JsonObject answer = data("""
                { model(slug: "qwen-qwen3-coder-30b-a3b-instruct") { quant(name: "Q8_0") {
                    alone: compatibility(hardware: "nvidia-geforce-rtx-5070-ti", contextLength: 32768) { fit }
                    both: compatibility(hardware: "nvidia-geforce-rtx-5070-ti", contextLength: 32768,
                                        options: {otherGpus: [{gpu: "nvidia-geforce-rtx-5090-d"}]}) {
                      fit maxContext speed { tokPerSec basis prefillTokPerSec }
                      explanation { term value }
                    }
                    less: compatibility(hardware: "nvidia-geforce-rtx-5070-ti", contextLength: 32768,
                                        options: {otherGpus: [{gpu: "nvidia-geforce-rtx-5090-d", memoryGb: 24, \
                reservedGb: 8}]}) { fit }
                    maxParallelUsers(hardware: "nvidia-geforce-rtx-5070-ti", contextLength: 32768,
                                     options: {otherGpus: [{gpu: "nvidia-geforce-rtx-5090-d"}]})
                } } }""").getJsonObject("model").getJsonObject("quant");
        assertThat(answer.getJsonObject("alone").getString("fit")).isIn("TOO_HEAVY", "BARELY_RUNS");
        JsonObject both = answer.getJsonObject("both");
        assertThat(both.getString("fit")).isIn("DECENT", "RUNS_WELL");
        assertThat(both.getInteger("maxContext")).isGreaterThan(32_768);
        assertThat(both.getJsonObject("speed").getString("basis")).isNotEqualTo("MEASURED");
        assertThat(both.getJsonObject("speed").getDouble("prefillTokPerSec")).isPositive();
        assertThat(terms(both.getJsonArray("explanation"))).contains("card 1: layers 17.0", "card 2: layers 31.0");
        assertThat(answer.getJsonObject("less").getString("fit")).isIn("TOO_HEAVY", "BARELY_RUNS");
        assertThat(answer.getInteger("maxParallelUsers")).isPositive();
    }

    @Test
    void unlikeCardsAndACountOfEqualOnesAreNotAskedTogether() {
        refuses(
                BadInputException.class,
                "options.gpuCount must be left out where options.otherGpus is given",
                options -> {
                    options.gpuCount = 2;
                    options.otherGpus = List.of(card(LARGE));
                });
    }

    @Test
    void anUnknownGpuIsToldByItsPlaceInTheList() {
        refuses(
                NotFoundException.class,
                "options.otherGpus[1].gpu: the catalog holds nothing with the slug \"no-such-gpu\"",
                options -> options.otherGpus = List.of(card(LARGE), card("no-such-gpu")));
        refuses(
                NotFoundException.class,
                "options.otherGpus[0].gpu",
                options -> options.otherGpus = List.of(card("apple-macbook-pro-m3-pro-18gb")));
    }

    @Test
    void figuresOfACardOutOfRangeAreRefusedByName() {
        refuses(BadInputException.class, "options.otherGpus[0].memoryGb must be above 0", options -> {
            OtherGpu card = card(LARGE);
            card.memoryGb = Double.NaN;
            options.otherGpus = List.of(card);
        });
        refuses(BadInputException.class, "options.otherGpus[0].reservedGb must be between 0", options -> {
            OtherGpu card = card(LARGE);
            card.reservedGb = -1.0;
            options.otherGpus = List.of(card);
        });
        refuses(
                BadInputException.class,
                "options.otherGpus must be not more than 63",
                options -> options.otherGpus = Collections.nCopies(64, card(LARGE)));
    }

    private void refuses(Class<? extends ApiException> kind, String message, Consumer<EstimateOptions> change) {
        var options = new EstimateOptions();
        change.accept(options);
        assertThatThrownBy(() -> EstimateArguments.request(store.current(), null, EstimationMethod.DETAILED, options))
                .isInstanceOf(kind)
                .hasMessageStartingWith(message);
    }

    private static OtherGpu card(String slug) {
        var card = new OtherGpu();
        card.gpu = slug;
        return card;
    }

    private static String terms(JsonArray explanation) {
        return explanation.stream()
                .map(JsonObject.class::cast)
                .map(term -> term.getString("term") + " " + term.getDouble("value"))
                .collect(Collectors.joining("\n"));
    }
}
