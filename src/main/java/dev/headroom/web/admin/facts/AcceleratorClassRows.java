package dev.headroom.web.admin.facts;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.accelerator.AcceleratorClassInput;
import dev.headroom.accelerator.AcceleratorClassService;
import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.facts.SlugIndex;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Accelerator classes. */
@Singleton
final class AcceleratorClassRows implements RowKind<AcceleratorClassInput, AcceleratorClass> {
    private static final String PATH = "accelerator-classes";

    private final Access access;
    private final AcceleratorClassService classes;
    private final InputForm<AcceleratorClassInput> form;

    AcceleratorClassRows(Access access, AcceleratorClassService classes) {
        this.access = access;
        this.classes = classes;
        this.form = InputForm.of(classes.facts(), "");
    }

    /** What hardware lacks that no class describes. */
    static Optional<Gap> gap(Catalog catalog, Hardware hardware) {
        return hardware.memoryKind() == MemoryKind.SYSTEM // whose processor computes alone, and needs none
                        || catalog.shape(hardware).decode().isPresent()
                ? Optional.empty()
                : Optional.of(new Gap(
                        "Its speed is unknown, because no class describes accelerators of %s."
                                .formatted(
                                        hardware.acceleratorVendor() == null
                                                ? "an unknown maker"
                                                : hardware.acceleratorVendor()),
                        "/admin/rows/" + PATH + "/add",
                        "Add a class of accelerators"));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String one() {
        return "class of accelerators";
    }

    @Override
    public String many() {
        return "classes of accelerators";
    }

    @Override
    public InputForm<AcceleratorClassInput> form() {
        return form;
    }

    @Override
    public SlugIndex<AcceleratorClass> rows(Catalog catalog) {
        return new SlugIndex<>(catalog.acceleratorClasses(), AcceleratorClass::slug);
    }

    @Override
    public Row row(AcceleratorClass one) {
        String conditions = Stream.of(
                        one.hardwareKind() == null ? null : Format.words(one.hardwareKind()),
                        one.acceleratorVendor(),
                        one.chipPrefix() == null ? null : one.chipPrefix() + "…")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Row(
                one.slug(),
                one.name(),
                "%s: %s of the bandwidth".formatted(conditions, Format.number(one.efficiency())),
                one.version(),
                one.sources(),
                "");
    }

    @Override
    public AcceleratorClassInput facts(AcceleratorClass one) {
        return classes.facts().entered(one);
    }

    @Override
    public String references(Catalog catalog, AcceleratorClass one) {
        return "";
    }

    @Override
    public Outcome<AcceleratorClass> create(AcceleratorClassInput input) throws ApiException {
        return classes.create(access.require(Role.EDITOR), input);
    }

    @Override
    public Outcome<AcceleratorClass> update(
            String slug, AcceleratorClassInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return classes.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion);
    }

    @Override
    public Outcome<AcceleratorClass> delete(String slug, boolean cascade) throws ApiException {
        return classes.delete(access.require(Role.EDITOR), slug, cascade);
    }
}
