package dev.headroom.compatibility;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Spread;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.hardware.Hardware;
import dev.headroom.price.Price;
import dev.headroom.search.Found;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hardware that runs a model under conditions, at each kind of price that is known of it: the fewest GPUs of one
 * kind that hold it and are fast enough, or one device. Of a kind the price that
 * {@link dev.headroom.price.Prices#compared compares}.
 */
public record WaysToRun(Catalog catalog, ModelQuant modelQuant, EstimateRequest request, WayConditions conditions) {

    /** All of them, in the order of the catalog. */
    public Stream<WayToRun> all() {
        Found found = conditions.found(catalog.search());
        return catalog.hardware().all().stream()
                .filter(one -> conditions.passes(one, found, catalog.prices()))
                .flatMap(this::on);
    }

    private Stream<WayToRun> on(Hardware hardware) {
        List<Price> prices = catalog.prices().compared(hardware, conditions::passes);
        double least = prices.stream().mapToDouble(Price::amount).min().orElse(Double.POSITIVE_INFINITY);
        return fewest(hardware, least)
                .map(run -> prices.stream().map(run::at).filter(way -> conditions.affords(way.getTotalUsd())))
                .orElseGet(Stream::empty);
    }

    /** @param least price of one, above which nothing is looked for that nobody would pay */
    private Optional<Run> fewest(Hardware hardware, double least) {
        HardwareShape shape = catalog.shape(hardware);
        int most = hasSeveral(hardware) ? conditions.maxCount() : 1;
        for (int count = 1; count <= most && conditions.affords(least * count); count++) {
            Compatibility run = Compatibility.of(catalog, modelQuant, hardware, shape, spread(count));
            if (run.fitsWithContext() == null) {
                return Optional.empty();
            }
            if (conditions.runs(run)) {
                return Optional.of(new Run(run, count, conditions.usdPerKwh()));
            }
        }
        return Optional.empty();
    }

    /** Chips of laptops and devices are not built together, and the rule of thumb knows one of all. */
    private boolean hasSeveral(Hardware hardware) {
        return request.method() != EstimationMethod.SIMPLE
                && hardware instanceof Gpu gpu
                && gpu.segment() != GpuSegment.LAPTOP;
    }

    private EstimateRequest spread(int count) {
        Spread asked = request.options().spread();
        return count == 1 ? request : request.with(request.options().withSpread(Spread.equal(count, asked.split())));
    }

    /** A model on so much of a hardware. */
    private record Run(
            Compatibility compatibility,
            int count,
            @Nullable Double usdPerKwh) {
        WayToRun at(Price price) {
            return new WayToRun(price, count, compatibility, usdPerKwh);
        }
    }
}
