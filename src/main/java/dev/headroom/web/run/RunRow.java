package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.model.Model;
import dev.headroom.web.Address;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;

/**
 * A model in the ranking.
 *
 * @param interval the 80 % interval of its speed and what that rests on; empty where there is none
 * @param reason why it is at its place and in its format
 */
public record RunRow(
        int place,
        String name,
        String href,
        String parameters,
        String quant,
        String vram,
        String fit,
        String tokPerSec,
        String interval,
        String maxContext,
        String reason) {

    static RunRow of(Catalog catalog, RankedModels results, int place, Candidate one) {
        Model model = one.model();
        SpeedEstimate speed = one.estimate().speed();
        String quant = one.modelQuant().quant().name();
        String href = Address.of(Paths.of(model))
                .with("quant", quant)
                .with("context", results.wish().contextTokens())
                .with("method", "detailed")
                .href();
        return new RunRow(
                place,
                model.name(),
                href,
                model.mixtureOfExperts()
                        ? "%s, %s active"
                                .formatted(
                                        Format.billions(model.parametersB()),
                                        Format.billions(model.activeParametersB()))
                        : Format.billions(model.parametersB()),
                quant,
                Format.gb(one.estimate().requiredVram()),
                Format.words(one.estimate().fit()),
                Format.count(one.estimate().estimatedTokPerSec()),
                speed == null || speed.low() == null
                        ? ""
                        : "%.0f to %.0f, %s".formatted(speed.low(), speed.high(), Format.words(speed.basis())),
                Format.context(one.estimate().maxContext()),
                RankReason.of(catalog, results, one));
    }
}
