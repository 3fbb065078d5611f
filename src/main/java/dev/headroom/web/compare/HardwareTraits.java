package dev.headroom.web.compare;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogFacts;
import dev.headroom.device.Device;
import dev.headroom.facts.DeclaredFact;
import dev.headroom.facts.Facts;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Column;
import dev.headroom.web.FactColumns;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of hardware that are compared. */
final class HardwareTraits {
    private HardwareTraits() {}

    static List<Trait> of(Catalog catalog, List<Hardware> hardware) {
        Stream<Column<Hardware>> kinds = Stream.of(
                Column.text("Kind", HardwareTraits::kind),
                Column.text("Architecture or chip", one -> one.chip() == null ? one.architecture() : one.chip()));
        Stream<Column<Hardware>> share = Stream.of(Column.number(
                "Share of the bandwidth that SIMPLE counts on",
                "fraction",
                one -> AcceleratorClass.of(one, catalog.acceleratorClasses())
                        .map(AcceleratorClass::efficiency)
                        .orElse(null),
                Format::number));
        return Stream.of(kinds, declared(catalog.facts()), share)
                .flatMap(columns -> columns)
                .map(column -> Trait.of(column, hardware))
                .toList();
    }

    /** What GPUs are compared by, and what devices are beyond that; a fact of both has the same name. */
    private static Stream<Column<Hardware>> declared(CatalogFacts facts) {
        Map<String, DeclaredFact<?, ?, Gpu>> ofGpus = byName(facts.gpus());
        Map<String, DeclaredFact<?, ?, Device>> ofDevices = byName(facts.devices());
        return Stream.concat(ofGpus.values().stream(), ofDevices.values().stream())
                .collect(Collectors.toMap(DeclaredFact::name, fact -> fact, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(fact -> FactColumns.of(
                                fact,
                                (Hardware one) -> one instanceof Gpu gpu
                                        ? valueOf(ofGpus.get(fact.name()), gpu)
                                        : valueOf(ofDevices.get(fact.name()), (Device) one))
                        .withUnit());
    }

    /** A query that asks for them: of both kinds for what both have, of one for what it has alone. */
    static GraphQlQuery query(GraphQlQuery query, CatalogFacts facts) {
        Set<String> both = new HashSet<>(byName(facts.gpus()).keySet());
        both.retainAll(byName(facts.devices()).keySet());
        return query.withFacts("Facts", facts.gpus().compared().filter(fact -> both.contains(fact.name())))
                .withFacts("GpuFacts", facts.gpus().compared().filter(fact -> !both.contains(fact.name())))
                .withFacts("DeviceFacts", facts.devices().compared().filter(fact -> !both.contains(fact.name())));
    }

    private static <R> Map<String, DeclaredFact<?, ?, R>> byName(Facts<?, ?, R> facts) {
        Map<String, DeclaredFact<?, ?, R>> byName = new LinkedHashMap<>();
        facts.compared().forEach(fact -> byName.put(fact.name(), fact));
        return byName;
    }

    private static <R> @Nullable Object valueOf(@Nullable DeclaredFact<?, ?, R> fact, R row) {
        return fact == null ? null : fact.valueOf(row);
    }

    private static String kind(Hardware one) {
        return one instanceof Gpu gpu ? Format.words(gpu.segment()) + " GPU" : Format.words(((Device) one).kind());
    }
}
