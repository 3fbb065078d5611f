package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.Rounding;
import dev.headroom.quant.Quant;
import dev.headroom.web.Format;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.Optional;

/** Why a model has its place, and why it is looked at in its format. */
final class RankReason {
    private RankReason() {}

    static String of(Catalog catalog, RankedModels results, Candidate one) {
        String place = results.criteria().ranking().reason(one);
        return "%s. %s"
                .formatted(
                        place,
                        nextBetter(catalog, one.modelQuant().quant())
                                .map(better -> format(results, catalog.modelQuant(one.model(), better)))
                                .orElseGet(() -> "%s is the format of the most bits."
                                        .formatted(one.modelQuant().quant().name())));
    }

    private static Optional<Quant> nextBetter(Catalog catalog, Quant quant) {
        List<Quant> rungs = catalog.ladder().rungs();
        return rungs.stream().skip(rungs.indexOf(quant) + 1L).findFirst();
    }

    private static String format(RankedModels results, ModelQuant better) {
        var estimator = results.request().estimator();
        var need = better.memory(results.request());
        String name = better.quant().name();
        if (estimator.fit(need, results.machine().shape()).filter(Fit::fits).isPresent()) {
            return estimator
                    .decode(need, results.machine().shape())
                    .map(speed -> "%s fits too, but writes %s tok/s.".formatted(name, Format.count(speed.rounded())))
                    .orElseGet(() -> "%s fits too, but its speed is unknown.".formatted(name));
        }
        var required = need.requiredGb(results.machine().shape().memoryKind());
        return required.isKnown()
                ? "%s needs %s%s of %s."
                        .formatted(
                                name,
                                need.totalIsLowerBound() ? "at least " : "",
                                gb(required.value()),
                                gb(results.usableGb().value()))
                : "What %s needs is unknown.".formatted(name);
    }

    private static String gb(double gb) {
        return Format.fileGb(Rounding.twoDecimals(gb));
    }
}
