package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.NotFoundException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Speculative decoding over HTTP. */
@ApplicationTest
class DraftOptionsTest {
    @Inject
    CatalogStore store;

    @Test
    void aDraftHasAMemoryAndASpeed() {
        JsonObject answer = data("""
                { model(slug: "qwen-qwen3.6-27b") { quant(name: "Q4_K_M") {
                    plain: compatibility(hardware: "nvidia-geforce-rtx-5090") { speed { tokPerSec } }
                    own: compatibility(hardware: "nvidia-geforce-rtx-5090", options: {draft: {}}) {
                      memory { draftGb } speed { tokPerSec basis }
                    }
                    small: compatibility(hardware: "nvidia-geforce-rtx-5090", options: {draft: {
                          model: "qwen-qwen3.5-0.8b", quant: "Q8_0", tokens: 5, acceptance: 0.8}}) {
                      memory { draftGb } speed { tokPerSec }
                    }
                } } }""").getJsonObject("model").getJsonObject("quant");
        double plain = speed(answer.getJsonObject("plain"));
        for (String drafted : new String[] {"own", "small"}) {
            JsonObject one = answer.getJsonObject(drafted);
            assertThat(one.getJsonObject("memory").getDouble("draftGb")).isBetween(0.2, 2.5);
            assertThat(speed(one)).isGreaterThan(plain);
        }
        assertThat(answer.getJsonObject("own").getJsonObject("speed").getString("basis"))
                .isNotEqualTo("MEASURED");
    }

    @Test
    void whatIsAmissWithADraftIsToldByItsField() {
        refuses(NotFoundException.class, "options.draft.model", draft -> {
            draft.model = "no-such-model";
            draft.quant = "Q8_0";
        });
        refuses(BadInputException.class, "options.draft.quant", draft -> draft.model = "qwen-qwen3-0.6b");
        refuses(BadInputException.class, "options.draft.quant", draft -> draft.quant = "Q8_0");
        refuses(BadInputException.class, "options.draft.tokens", draft -> draft.tokens = 65);
        refuses(BadInputException.class, "options.draft.acceptance", draft -> draft.acceptance = 1.1);
        refuses(BadInputException.class, "options.draft.acceptance", draft -> draft.acceptance = 0.0);
    }

    private void refuses(Class<? extends ApiException> kind, String message, Consumer<DraftOptions> change) {
        var options = new EstimateOptions();
        options.draft = new DraftOptions();
        change.accept(options.draft);
        assertThatThrownBy(() -> EstimateArguments.request(store.current(), null, null, options))
                .isInstanceOf(kind)
                .hasMessageStartingWith(message);
    }

    private static double speed(JsonObject answer) {
        return answer.getJsonObject("speed").getDouble("tokPerSec");
    }
}
