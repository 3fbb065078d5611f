package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The devices of the catalog that have one of a chip, which is sold with memories of several sizes. */
record DevicesOfChip(String chip, List<Hardware> devices) {
    private static final String FIELD = "input.hardware";

    DevicesOfChip(String chip, Catalog catalog) {
        this(
                chip,
                catalog.hardware().all().stream()
                        .filter(one -> chip.equalsIgnoreCase(one.chip()) && one.acceleratorCount() == 1)
                        .toList());
    }

    /**
     * The first of those that are alike in memory and bandwidth; what is given of these tells them apart.
     *
     * @throws BadInputException where there is no such device, or where several differ in what is not given
     */
    Hardware only(Amount memoryGb, Amount bandwidth) throws BadInputException {
        if (devices.isEmpty()) {
            throw new BadInputException(FIELD, chip, "the slug of a GPU or device, or the chip of a device");
        }
        List<Hardware> ofMemory = alike(devices, memoryGb, Hardware::knownMemoryGb);
        List<Hardware> meant = alike(ofMemory, bandwidth, Hardware::knownBandwidthGbPerSec);
        if (!memoryGb.isKnown() && distinct(meant, Hardware::knownMemoryGb) > 1) {
            throw new BadInputException(
                    FIELD,
                    chip,
                    "given together with memoryGb, of which it is sold with %s, or one of %s"
                            .formatted(sizes(meant), slugs(meant)));
        }
        if (!bandwidth.isKnown() && distinct(meant, Hardware::knownBandwidthGbPerSec) > 1) {
            throw new BadInputException(FIELD, chip, "one of %s, whose bandwidths differ".formatted(slugs(meant)));
        }
        return meant.get(0);
    }

    /** Those of a figure where there are some: a figure that nobody sells is taken instead of theirs. */
    private static List<Hardware> alike(List<Hardware> some, Amount figure, Function<Hardware, Amount> of) {
        List<Hardware> same =
                some.stream().filter(one -> of.apply(one).equals(figure)).toList();
        return same.isEmpty() ? some : same;
    }

    private static long distinct(List<Hardware> some, Function<Hardware, Amount> figure) {
        return some.stream().map(figure).distinct().count();
    }

    private static String sizes(List<Hardware> some) {
        return some.stream()
                .mapToDouble(one -> one.knownMemoryGb().orElse(0))
                .filter(gb -> gb > 0)
                .distinct()
                .sorted()
                .mapToObj("%.0f"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static String slugs(List<Hardware> some) {
        return some.stream().map(Hardware::slug).sorted().collect(Collectors.joining(", "));
    }
}
