package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Option;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form that chooses what to compare.
 *
 * @param id what its fields are told apart by
 * @param fields names and values of its fields
 * @param names what can be chosen
 */
public record ComparisonForm(String id, String title, List<Option> fields, List<String> names) {

    static ComparisonForm ofHardware(Catalog catalog, List<String> chosen) {
        return new ComparisonForm(
                "hardware",
                "GPUs and devices",
                fields(chosen),
                names(catalog.hardware().all().stream().map(Hardware::name)));
    }

    static ComparisonForm ofModels(Catalog catalog, List<String> chosen) {
        return new ComparisonForm(
                "models",
                "Models",
                fields(chosen),
                names(catalog.models().all().stream().map(Model::name)));
    }

    private static List<String> names(Stream<String> all) {
        return all.sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static List<Option> fields(List<String> chosen) {
        return IntStream.range(0, ComparedItems.PARAMETERS.size())
                .mapToObj(
                        i -> new Option(i < chosen.size() ? chosen.get(i) : "", ComparedItems.PARAMETERS.get(i), i < 2))
                .toList();
    }
}
