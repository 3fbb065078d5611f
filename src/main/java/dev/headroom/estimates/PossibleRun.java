package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.hardware.Hardware;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether hardware can be run as options say. */
public final class PossibleRun {
    private PossibleRun() {}

    /**
     * A GPU or device that is run so.
     *
     * @param argument what names it
     * @throws ApiException where the catalog holds nothing of that name, or options ask for what it cannot do
     */
    public static Hardware named(Catalog catalog, String argument, String slug, EstimateRequest request)
            throws ApiException {
        Hardware hardware = catalog.hardware().require(argument, slug);
        check(hardware, request);
        return hardware;
    }

    /** @throws BadInputException where options ask for what the hardware cannot do */
    public static void check(Hardware hardware, EstimateRequest request) throws BadInputException {
        check(request.options(), hardware.memoryKind(), hardware.slug());
    }

    static void check(RunOptions options, MemoryKind kind, String name) throws BadInputException {
        if (!options.runtime().runsOn(kind)) {
            throw new BadInputException(
                    "options.runtime",
                    options.runtime(),
                    Arrays.stream(RuntimeProfile.values())
                            .filter(runtime -> runtime.runsOn(kind))
                            .map(RuntimeProfile::name)
                            .collect(Collectors.joining(
                                    ", ", "one of ", " on %s, which is %s".formatted(name, described(kind)))));
        }
        if (!takesOthers(options, kind)) {
            throw new BadInputException(
                    "options.otherGpus",
                    options.spread().others().size() + " GPUs",
                    "left out on %s, which is no GPU board".formatted(name));
        }
    }

    /** Whether it can be run as options say, for lists that leave out what cannot. */
    public static boolean isPossible(Hardware hardware, EstimateRequest request) {
        MemoryKind kind = hardware.memoryKind();
        return request.options().runtime().runsOn(kind) && takesOthers(request.options(), kind);
    }

    private static boolean takesOthers(RunOptions options, MemoryKind kind) {
        return kind == MemoryKind.DISCRETE || options.spread().others().isEmpty();
    }

    private static String described(MemoryKind kind) {
        return switch (kind) {
            case APPLE -> "Apple hardware";
            case DISCRETE -> "a GPU with memory of its own";
            case UNIFIED -> "no Apple hardware";
            case SYSTEM -> "a processor without a GPU";
        };
    }
}
