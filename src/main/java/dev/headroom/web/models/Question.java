package dev.headroom.web.models;

import dev.headroom.web.Fact;
import java.util.List;

/**
 * A question that people ask, with the computed answer in words and, where it helps, in figures.
 *
 * @param aside what other pages print; empty where they do not, or the answer is that
 */
public record Question(String question, String answer, List<Fact> figures, String aside) {
    Question(String question, String answer, List<Fact> figures) {
        this(question, answer, figures, "");
    }

    Question withAside(String text) {
        return new Question(question, answer, figures, text);
    }
}
