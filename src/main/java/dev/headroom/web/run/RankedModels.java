package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.RunnableModelFilter;
import dev.headroom.compatibility.RunnableModels;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.filter.FloatRange;
import dev.headroom.model.Model;
import dev.headroom.model.ModelFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Fact;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The models that a machine runs as it is wished, ranked.
 *
 * @param usableGb memory that a model may use, in 10^9 bytes
 * @param sorting the ranking, as GraphQL has it in {@code runnableModels}
 * @param leftOut how many of the catalog's models are not among them, by the reason
 */
record RankedModels(
        TargetHardware machine,
        RunCriteria criteria,
        EstimateRequest request,
        Amount usableGb,
        Sorting<Candidate> sorting,
        List<Candidate> ranked,
        List<Fact> leftOut) {

    static RankedModels of(Catalog catalog, TargetHardware machine, RunCriteria criteria) throws ApiException {
        EstimateRequest request = criteria.request(catalog);
        var runnable = new RunnableModels(catalog, machine.shape(), request);
        List<Model> ofUse = catalog.models().all().stream()
                .filter(model -> ModelFilter.passes(criteria.ofUse(), Found.EVERYTHING, model))
                .toList();
        RunnableModelFilter filter = criteria.filter();
        List<Model> longEnough = ofUse.stream()
                .filter(model -> ModelFilter.passes(filter, Found.EVERYTHING, model))
                .toList();
        Predicate<ModelQuant> goodEnough = one -> RunnableModelFilter.passes(filter, one);
        Predicate<Candidate> fastEnough =
                one -> FloatRange.passes(filter.tokPerSec, one.estimate().estimatedTokPerSec());
        Function<ModelQuant, Candidate> row = one -> Candidate.of(catalog, one, machine.shape(), request);
        List<Candidate> fitting = longEnough.stream()
                .flatMap(model -> runnable.best(model, goodEnough, row, one -> true))
                .toList();
        List<Candidate> found = fitting.stream()
                .flatMap(one ->
                        fastEnough.test(one) ? Stream.of(one) : runnable.best(one.model(), goodEnough, row, fastEnough))
                .toList();
        List<Candidate> latest = criteria.superseded() == Superseded.RANKED
                ? found
                : catalog.lineage().latest(found, Candidate::model).toList();
        var sorting = new Sorting<Candidate>(
                "runnable", List.of(criteria.ranking()), one -> one.model().slug());
        return new RankedModels(
                machine,
                criteria,
                request,
                request.estimator().usableGb(machine.shape(), request.options()),
                sorting,
                sorting.sorted(latest.stream()),
                List.of(
                                left(
                                        "made for another use, or of another license",
                                        catalog.models().all().size() - ofUse.size()),
                                left("made for a shorter or an unknown context", ofUse.size() - longEnough.size()),
                                left("too large, or of unknown size", longEnough.size() - fitting.size()),
                                left("slower, or of unknown speed", fitting.size() - found.size()),
                                left("superseded by one of the same size that is ranked", found.size() - latest.size()))
                        .stream()
                        .filter(fact -> !fact.value().equals("0"))
                        .toList());
    }

    private static Fact left(String why, int models) {
        return new Fact(why, Integer.toString(models));
    }
}
