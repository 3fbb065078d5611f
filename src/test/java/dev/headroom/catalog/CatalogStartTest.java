package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.error.StartupFailure;
import dev.headroom.facts.MalformedRowException;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

/** A packaged row that cannot be taken ends the start with one sentence. */
class CatalogStartTest {
    @Test
    void aMalformedRowIsOneSentence() {
        var loader = new CatalogLoader(new PackagedFiles(), null) {
            @Override
            public void load() {
                throw new MalformedRowException("gpus.csv", 7, "memory_gb", "is \"much\", not a number");
            }
        };
        assertThatThrownBy(() -> new CatalogStart().onStart(new StartupEvent(), loader, new CatalogStore(null), null))
                .isInstanceOf(StartupFailure.class)
                .hasMessage(
                        "The packaged catalog cannot be loaded: gpus.csv, line 7, column memory_gb is \"much\", not a "
                                + "number.");
    }
}
