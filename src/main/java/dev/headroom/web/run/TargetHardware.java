package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.decode.DecodeClass;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.InputHardware;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.List;

/**
 * What the models shall run on.
 *
 * @param name what to call it
 * @param href its page; empty where it was typed in
 */
record TargetHardware(String name, String href, HardwareShape shape) {

    static TargetHardware of(Catalog catalog, Hardware hardware) {
        return new TargetHardware(hardware.name(), Paths.of(hardware), catalog.shape(hardware));
    }

    /** A memory and a bandwidth; without a class, or without a bandwidth, its speed is unknown. */
    static TargetHardware of(Catalog catalog, List<DecodeClass> classes, CustomHardware custom)
            throws BadInputException {
        String name = "%s GB%s"
                .formatted(
                        Format.number(custom.memoryGb()),
                        custom.bandwidthGbPerSec()
                                .map(bandwidth -> " at %s GB/s".formatted(Format.number(bandwidth)))
                                .orElse(""));
        return new TargetHardware(name, "", new InputHardware(catalog, custom.input(classes)).read());
    }
}
