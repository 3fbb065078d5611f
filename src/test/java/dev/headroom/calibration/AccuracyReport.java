package dev.headroom.calibration;

import java.util.List;
import java.util.stream.Collectors;

/** How right the estimates are: its sections, one beside the other, each with a method of its own. */
record AccuracyReport(List<AccuracySection> sections) {

    static AccuracyReport of(PackagedFacts facts, Calibration calibration) {
        return new AccuracyReport(DecodeAccuracy.of(facts, calibration).sections());
    }

    AccuracySection section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    String markdown() {
        return "# How right the numbers are\n\n" + sections.stream().map(AccuracySection::markdown).collect(Collectors.joining("\n"));
    }

    String json() {
        return sections.stream().map(AccuracySection::json).collect(Collectors.joining(",\n", "{\"sections\":[\n", "\n]}\n"));
    }
}
