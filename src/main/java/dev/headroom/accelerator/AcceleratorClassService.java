package dev.headroom.accelerator;

import dev.headroom.edit.Changes;
import dev.headroom.edit.RefusedException;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.error.UserErrorCode;
import dev.headroom.facts.Rows;
import dev.headroom.facts.SlugRows;
import dev.headroom.hardware.Hardware;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Creating, updating and deleting accelerator classes. */
@Singleton
public class AcceleratorClassService
        extends RowService<AcceleratorClassEntity, AcceleratorClassInput, AcceleratorClass> {
    private static final int NAMED = 3;

    private final Rows<AcceleratorClass> classes;
    private final SlugRows<Hardware> hardware;

    AcceleratorClassService(
            Changes changes,
            AcceleratorClassFacts facts,
            AcceleratorClassRepository rows,
            Rows<AcceleratorClass> classes,
            SlugRows<Hardware> hardware) {
        super(changes, facts, rows);
        this.classes = classes;
        this.hardware = hardware;
    }

    @Override
    protected AcceleratorClassEntity blank(AcceleratorClassInput input) {
        var row = new AcceleratorClassEntity();
        row.slug = Slug.of(Objects.requireNonNull(input.name, "required of a new row"));
        return row;
    }

    @Override
    protected String slug(AcceleratorClassEntity row) {
        return row.slug;
    }

    @Override
    protected int version(AcceleratorClassEntity row) {
        return row.version;
    }

    @Override
    protected void checkWhole(AcceleratorClassEntity row) {
        ClassCondition condition = row.condition();
        if (condition.isNone()) {
            throw new RefusedException(
                    "acceleratorVendor",
                    UserErrorCode.REQUIRED,
                    "acceleratorVendor " + AcceleratorClassFacts.NEEDS_A_CONDITION);
        }
        classes.all().stream()
                .filter(other ->
                        !other.slug().equals(row.slug) && other.condition().equals(condition))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException(
                            null,
                            UserErrorCode.TAKEN,
                            "The class \"%s\" has %s already; change that one.".formatted(other.slug(), condition));
                });
    }

    @Override
    protected void checkDeletion(AcceleratorClassEntity row) {
        List<AcceleratorClass> others = classes.all().stream()
                .filter(one -> !one.slug().equals(row.slug))
                .toList();
        List<Hardware> needing = hardware.all().stream()
                .filter(one -> AcceleratorClass.of(one, classes.all()).isPresent()
                        && AcceleratorClass.of(one, others).isEmpty())
                .toList();
        if (!needing.isEmpty()) {
            throw new RefusedException(
                    "slug",
                    UserErrorCode.IN_USE,
                    "slug names the only class that describes %d GPUs or devices (%s%s), whose speed would be unknown"
                            .formatted(
                                    needing.size(),
                                    needing.stream()
                                            .limit(NAMED)
                                            .map(Hardware::slug)
                                            .collect(Collectors.joining(", ")),
                                    needing.size() > NAMED ? ", …" : ""));
        }
    }
}
