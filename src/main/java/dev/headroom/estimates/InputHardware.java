package dev.headroom.estimates;

import static dev.headroom.estimates.InputNumbers.positive;
import static dev.headroom.estimates.InputNumbers.upTo;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.catalog.Catalog;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Measurements;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.hardware.Hardware;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The hardware that an {@link EstimateInput} describes. */
public record InputHardware(Catalog catalog, EstimateInput input) {
    private static final String APPLE = "apple";

    /**
     * @throws BadInputException for a value that is not valid, or a hardware or class that the catalog does not hold
     */
    public HardwareShape read() throws BadInputException {
        Amount memoryGb = positive("memoryGb", input.memoryGb);
        Amount bandwidth = positive("bandwidthGbPerSec", input.bandwidthGbPerSec);
        Amount efficiency = efficiency();
        if (Boolean.TRUE.equals(input.cpuOnly)) {
            return processor(memoryGb, bandwidth);
        }
        if (input.hardware == null) {
            MemoryKind kind = !Boolean.FALSE.equals(input.discrete)
                    ? MemoryKind.DISCRETE
                    : input.acceleratorClass != null
                                    && input.acceleratorClass
                                            .toLowerCase(Locale.ROOT)
                                            .startsWith(APPLE)
                            ? MemoryKind.APPLE
                            : MemoryKind.UNIFIED;
            return new HardwareShape(memoryGb, bandwidth, efficiency, kind, fit(), Optional.empty(), Measurements.NONE);
        }
        HardwareShape known = catalog.shape(named(input.hardware, memoryGb, bandwidth));
        return new HardwareShape(
                memoryGb.orElse(known.memoryGb()),
                bandwidth.orElse(known.bandwidthGbPerSec()),
                efficiency.orElse(known.efficiency()),
                known.memoryKind(),
                known.decode(),
                known.prefill(),
                known.measurements());
    }

    private HardwareShape processor(Amount memoryGb, Amount bandwidth) throws BadInputException {
        refuseBesideProcessor("hardware", input.hardware);
        refuseBesideProcessor("acceleratorClass", input.acceleratorClass);
        refuseBesideProcessor("efficiency", input.efficiency);
        return HardwareShape.simple(memoryGb, bandwidth, Amount.UNKNOWN, MemoryKind.SYSTEM);
    }

    private static void refuseBesideProcessor(String field, @Nullable Object value) throws BadInputException {
        if (value != null) {
            throw new BadInputException("input." + field, value, "left out where input.cpuOnly is true");
        }
    }

    /** By its slug, or a device that has the chip, of which there may be some of several memories and bandwidths. */
    private Hardware named(String name, Amount memoryGb, Amount bandwidth) throws BadInputException {
        Optional<Hardware> bySlug = catalog.hardware().find(name);
        return bySlug.isPresent() ? bySlug.get() : new DevicesOfChip(name, catalog).only(memoryGb, bandwidth);
    }

    private Amount efficiency() throws BadInputException {
        if (input.acceleratorClass == null) {
            return upTo(1, "efficiency", input.efficiency);
        }
        if (input.efficiency != null) {
            throw new BadInputException(
                    "input.efficiency", input.efficiency, "left out where input.acceleratorClass is given");
        }
        Optional<AcceleratorClass> accelerator = catalog.acceleratorClasses().stream()
                .filter(one -> one.slug().equalsIgnoreCase(input.acceleratorClass))
                .findFirst();
        if (accelerator.isEmpty() && fit().isEmpty()) {
            var slugs = new LinkedHashSet<String>();
            catalog.acceleratorClasses().forEach(one -> slugs.add(one.slug()));
            slugs.addAll(new TreeSet<>(catalog.decodeFits().keySet()));
            throw new BadInputException(
                    "input.acceleratorClass", input.acceleratorClass, "one of " + String.join(", ", slugs));
        }
        return accelerator.map(one -> Amount.of(one.efficiency())).orElse(Amount.UNKNOWN);
    }

    private Optional<DecodeFit> fit() {
        return Optional.ofNullable(input.acceleratorClass).flatMap(catalog::decodeFit);
    }
}
