package dev.headroom.web.admin.facts;

import dev.headroom.error.BadInputException;
import dev.headroom.web.Parameters;

/** What has just been done, told on the page that follows. */
enum Flash {
    ADDED("Added. It is in every list at once."),
    CHANGED("Changed."),
    DELETED("Deleted. The change log can bring it back.");

    private static final String PARAMETER = "done";

    private final String sentence;

    Flash(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return Parameters.word(this);
    }

    /** In a sentence; empty for nothing. */
    static String of(Parameters parameters) throws BadInputException {
        return parameters
                .choice(PARAMETER, Flash.class)
                .map(done -> done.sentence)
                .orElse("");
    }
}
