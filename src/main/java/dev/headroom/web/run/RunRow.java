package dev.headroom.web.run;

import dev.headroom.model.Model;

/**
 * A model in the ranking.
 *
 * @param place from 1
 */
public record RunRow(int place, Candidate candidate) {

    Model model() {
        return candidate.model();
    }

    String quant() {
        return candidate.modelQuant().quant().name();
    }
}
