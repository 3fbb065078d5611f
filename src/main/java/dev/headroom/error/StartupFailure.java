package dev.headroom.error;

import io.quarkus.runtime.PreventFurtherStepsException;

/**
 * Stops the start of the application: its message goes to standard error as it is, without a stack trace, and the
 * process ends with a non-zero exit code. Throw it from {@code main} or from anything that runs during start-up, such
 * as an observer of {@code StartupEvent}. The message is one sentence for the person at the terminal: what is wrong,
 * where, and what to change.
 */
public class StartupFailure extends RuntimeException {
    private static final int EXIT_CODE = 1;

    public StartupFailure(String message) {
        // Quarkus looks at the root cause only, so this one decides what is printed, however often CDI wraps the
        // failure.
        super(message, silent(message), false, false);
    }

    /**
     * @param message without a full stop: what the failure says follows in brackets
     * @param failure whose stack trace is dropped
     */
    public StartupFailure(String message, Exception failure) {
        this(message + " (" + failure + ").");
    }

    private static PreventFurtherStepsException silent(String message) {
        var cause = new PreventFurtherStepsException(message, EXIT_CODE);
        cause.setStackTrace(new StackTraceElement[0]);
        return cause;
    }
}
