package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.RunnableModelFilter;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import dev.headroom.license.CommercialUse;
import dev.headroom.model.ModelFilter.CommercialUseFilter;
import dev.headroom.quant.Quant;
import dev.headroom.tag.Tag;
import dev.headroom.tag.TagFilter;
import dev.headroom.web.Parameters;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a visitor asks of the models.
 *
 * @param count equal devices
 * @param users requests side by side, each with the whole context
 * @param leastTokPerSec tokens per second that each model must reach
 * @param use what the models are made for
 * @param least the format of the fewest bits that is good enough
 * @param commercialUse what their licenses must allow
 */
record RunCriteria(
        int contextTokens,
        int count,
        DeviceSplit split,
        int users,
        Optional<Integer> leastTokPerSec,
        Optional<Tag> use,
        Quant least,
        Optional<CommercialUse> commercialUse,
        Superseded superseded,
        Ranking ranking) {
    static final int DEFAULT_CONTEXT = 8192;
    private static final int MOST_DEVICES = 1024;
    private static final int BINARY_K = 1024;
    private static final int DECIMAL_K = 1000;

    static RunCriteria of(Parameters parameters, Catalog catalog) throws BadInputException {
        return new RunCriteria(
                parameters.integer("context", 1, Estimator.MAX_CONTEXT_TOKENS).orElse(DEFAULT_CONTEXT),
                parameters.integer("count", 1, MOST_DEVICES).orElse(1),
                parameters.choice("split", DeviceSplit.class).orElse(DeviceSplit.LAYER),
                parameters.integer("users", 1, Estimator.MOST_PARALLEL).orElse(1),
                parameters.integer("speed", 1, Integer.MAX_VALUE),
                parameters.choice("use", Tag.class),
                least(parameters, catalog),
                parameters.choice("commercial", CommercialUse.class),
                parameters.choice("superseded", Superseded.class).orElse(Superseded.LEFT_OUT),
                parameters.choice("sort", Ranking.class).orElse(Ranking.SIZE));
    }

    private static Quant least(Parameters parameters, Catalog catalog) throws BadInputException {
        Optional<String> name = parameters.text("quant");
        if (name.isEmpty()) {
            return catalog.ladder()
                    .best()
                    .orElseGet(() -> catalog.ladder().rungs().get(0));
        }
        Optional<Quant> rung = catalog.ladder().rungs().stream()
                .filter(quant -> quant.name().equalsIgnoreCase(name.get()))
                .findFirst();
        return rung.orElseThrow(() -> new BadInputException(
                "quant",
                name.get(),
                catalog.ladder().rungs().stream().map(Quant::name).collect(Collectors.joining(", ", "one of ", ""))));
    }

    EstimateRequest request(Catalog catalog) throws ApiException {
        return EstimateArguments.request(catalog, contextTokens, EstimationMethod.BEST_KNOWN, options());
    }

    EstimateOptions options() {
        var options = new EstimateOptions();
        options.gpuCount = count;
        options.split = split;
        options.parallel = users;
        return options;
    }

    /** Models of the use that were made for the context; 128,000 and 131,072 tokens are both 128K. */
    RunnableModelFilter filter() {
        RunnableModelFilter filter = ofUse();
        filter.contextLength = new IntRange(null, leastOwnContext(), null, null, null);
        filter.bitsPerWeight = new FloatRange(null, least.bitsPerWeight().value(), null, null, null);
        filter.tokPerSec = leastTokPerSec
                .map(speed -> new FloatRange(null, speed.doubleValue(), null, null, null))
                .orElse(null);
        return filter;
    }

    RunnableModelFilter ofUse() {
        var filter = new RunnableModelFilter();
        filter.tags = use.map(TagFilter::of).orElse(null);
        filter.commercialUse = commercialUse.map(CommercialUseFilter::of).orElse(null);
        return filter;
    }

    private int leastOwnContext() {
        return contextTokens % BINARY_K == 0 ? contextTokens / BINARY_K * DECIMAL_K : contextTokens;
    }
}
