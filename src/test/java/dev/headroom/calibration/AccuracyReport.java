package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How right the estimates are.
 *
 * @param date day of the fit, yyyy-MM-dd
 * @param sections one beside the other, each with a method of its own
 */
record AccuracyReport(String date, List<AccuracySection> sections) {

    static AccuracyReport of(String date, PackagedFacts facts, Calibration calibration, PrefillCalibration prefill) {
        Catalog catalog = PackagedCatalog.read();
        return new AccuracyReport(
                date,
                Stream.of(
                                DecodeAccuracy.of(facts, calibration).sections(),
                                PrefillAccuracy.of(prefill).sections(),
                                new PrefillSpreadAccuracy(catalog).sections(),
                                List.of(BatchAccuracy.of(catalog).section()),
                                List.of(
                                        new MemoryAccuracy(catalog).section(),
                                        WeightAccuracy.of(catalog).section()))
                        .flatMap(List::stream)
                        .toList());
    }

    AccuracySection section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String markdown() {
        return "# How right the numbers are\n\nFit of " + date + ".\n\n"
                + sections.stream().map(AccuracySection::markdown).collect(Collectors.joining("\n"));
    }

    String json() {
        return sections.stream()
                .map(AccuracySection::json)
                .collect(Collectors.joining(",\n", "{\"date\":\"" + date + "\",\"sections\":[\n", "\n]}\n"));
    }
}
