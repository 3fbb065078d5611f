package dev.headroom.intake;

import java.util.Objects;

/**
 * A model file that cannot be taken. Its message is one sentence for the person who gave the file: which file, where in
 * it, what was read and what is allowed.
 */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param file name of the file
     * @param place where in it, such as {@code byte 24} or {@code $.num_hidden_layers}
     * @param fault what was read and what is allowed
     */
    IntakeException(String file, String place, String fault) {
        super("%s, %s: %s".formatted(PrintableText.of(file), place, fault));
    }

    /** A fault of the file as a whole. */
    IntakeException(String file, String fault) {
        super("%s: %s".formatted(PrintableText.of(file), fault));
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "the constructor takes one");
    }
}
