package dev.headroom.web.run;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.estimates.InputHardware;
import dev.headroom.hardware.DecodeClass;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlText;
import dev.headroom.web.Paths;
import java.util.List;

/**
 * What the models shall run on.
 *
 * @param name what to call it
 * @param href its page; empty where it was typed in
 * @param input how GraphQL's {@code estimate(input)} is told of it
 */
record TargetHardware(String name, String href, HardwareShape shape, String input) {

    static TargetHardware of(Catalog catalog, Hardware hardware) {
        return new TargetHardware(
                hardware.name(),
                Paths.of(hardware),
                catalog.shape(hardware),
                "hardware: " + GraphQlText.quoted(hardware.slug()));
    }

    /** A memory and a bandwidth; without a class, or without a bandwidth, its speed is unknown. */
    static TargetHardware of(Catalog catalog, List<DecodeClass> classes, CustomHardware typed)
            throws BadInputException {
        var input = new EstimateInput();
        input.memoryGb = typed.memoryGb();
        input.bandwidthGbPerSec = typed.bandwidthGbPerSec().orElse(null);
        input.acceleratorClass = typed.likeness().map(DecodeClass::slug).orElse(null);
        input.discrete = typed.likeness()
                .map(like -> classes.stream()
                        .filter(row -> row.slug().equals(like.slug()))
                        .noneMatch(row -> row.hardwareKind() == HardwareKind.DEVICE))
                .orElse(true);
        String name = "%s GB%s"
                .formatted(
                        Format.number(typed.memoryGb()),
                        typed.bandwidthGbPerSec()
                                .map(bandwidth -> " at %s GB/s".formatted(Format.number(bandwidth)))
                                .orElse(""));
        String text = "memoryGb: " + Format.plain(typed.memoryGb())
                + typed.bandwidthGbPerSec()
                        .map(bandwidth -> ", bandwidthGbPerSec: " + Format.plain(bandwidth))
                        .orElse("")
                + typed.likeness()
                        .map(like -> ", acceleratorClass: " + GraphQlText.quoted(like.slug()))
                        .orElse("")
                + (input.discrete ? "" : ", discrete: false");
        return new TargetHardware(name, "", new InputHardware(catalog, input).read(), text);
    }
}
