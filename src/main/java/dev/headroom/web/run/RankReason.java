package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.Rounding;
import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.weights.ModelQuant;

/** Why a model has its place, and why it is looked at in its format. */
final class RankReason {
    private RankReason() {}

    static String of(Catalog catalog, RankedModels results, Candidate one) {
        String place = results.criteria().ranking().reason(one);
        return "%s. %s%s"
                .formatted(
                        place,
                        catalog.offered(one.model())
                                .betterThan(one.modelQuant())
                                .map(better -> format(results, better))
                                .orElseGet(() -> best(one.modelQuant())),
                        status(catalog, one.modelQuant()));
    }

    private static String best(ModelQuant one) {
        return (one.inNativeFormat()
                        ? "The model was released in %s."
                        : one.getPublished()
                                ? "No larger published format is measurably better than %s."
                                : "No larger standard format is measurably better than %s.")
                .formatted(one.quant().name());
    }

    /** Said of formats that are offered although no file of them is known. */
    private static String status(Catalog catalog, ModelQuant one) {
        return one.getPublished() ? "" : " %s: %s.".formatted(one.quant().name(), FileStatus.of(catalog, one));
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
