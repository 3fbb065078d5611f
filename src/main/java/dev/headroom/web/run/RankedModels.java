package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.RunnableModels;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.model.Model;
import dev.headroom.model.ModelFilter;
import dev.headroom.model.ModelQuant;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Fact;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The models that a machine runs as it is wished, ranked.
 *
 * @param usableGb memory that a model may use, in 10^9 bytes
 * @param leftOut how many of the catalog's models are not among them, by the reason
 */
record RankedModels(
        TargetHardware machine,
        RunCriteria wish,
        EstimateRequest asked,
        OptionalDouble usableGb,
        List<Candidate> ranked,
        List<Fact> leftOut) {

    static RankedModels of(Catalog catalog, TargetHardware machine, RunCriteria wish) throws BadInputException {
        EstimateRequest asked = wish.asked();
        var runnable = new RunnableModels(catalog, machine.shape(), asked);
        List<Model> ofUse = catalog.models().all().stream()
                .filter(model -> ModelFilter.passes(wish.ofUse(), model))
                .toList();
        List<Model> longEnough = ofUse.stream()
                .filter(model -> ModelFilter.passes(wish.filter(), model))
                .toList();
        Function<ModelQuant, Candidate> row = one -> Candidate.of(one, machine.shape(), asked);
        List<Candidate> fitting = longEnough.stream()
                .flatMap(model -> runnable.best(model, wish::isGoodEnough, row, one -> true))
                .toList();
        List<Candidate> found = fitting.stream()
                .flatMap(one -> wish.isFastEnough(one)
                        ? Stream.of(one)
                        : runnable.best(one.model(), wish::isGoodEnough, row, wish::isFastEnough))
                .toList();
        var sorting = new Sorting<Candidate>(
                "run", List.of(wish.ranking()), one -> one.model().slug());
        return new RankedModels(
                machine,
                wish,
                asked,
                asked.estimator().usableGb(machine.shape(), asked.setup()),
                sorting.sorted(found.stream()),
                List.of(
                                left(
                                        "made for another use",
                                        catalog.models().all().size() - ofUse.size()),
                                left("made for a shorter or an unknown context", ofUse.size() - longEnough.size()),
                                left("too large, or of unknown size", longEnough.size() - fitting.size()),
                                left("slower, or of unknown speed", fitting.size() - found.size()))
                        .stream()
                        .filter(fact -> !fact.value().equals("0"))
                        .toList());
    }

    private static Fact left(String why, int models) {
        return new Fact(why, Integer.toString(models));
    }
}
