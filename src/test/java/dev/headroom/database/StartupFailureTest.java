package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.PreventFurtherStepsException;
import org.junit.jupiter.api.Test;

class StartupFailureTest {

    @Test
    void aStartupFailureIsForQuarkusAnEndWithoutStackTraceHoweverOftenItIsWrapped() {
        var failure =
                new RuntimeException(new IllegalStateException(new StartupFailure("models.csv, line 3: no number.")));

        assertThat(failure)
                .rootCause()
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessage("models.csv, line 3: no number.");
    }
}
