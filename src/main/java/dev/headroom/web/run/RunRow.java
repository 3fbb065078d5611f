package dev.headroom.web.run;

import dev.headroom.model.Model;
import dev.headroom.quant.Quant;

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
        return quantFormat().name();
    }

    Quant quantFormat() {
        return candidate.modelQuant().quant();
    }
}
