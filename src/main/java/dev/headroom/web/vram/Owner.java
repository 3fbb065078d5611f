package dev.headroom.web.vram;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.hardware.Hardware;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whose memory it is, which decides how much of its size a model may use; in the order in which pages prefer them. */
enum Owner {
    GPU(MemoryKind.DISCRETE, "of a GPU", "GPUs"),
    APPLE(MemoryKind.APPLE, "of an Apple machine, of which macOS lets a model have a part", "Apple machines"),
    SHARED(
            MemoryKind.UNIFIED,
            "that processor and graphics share, of which the system keeps a part",
            "other machines that share their memory"),
    PROCESSOR(MemoryKind.SYSTEM, "of a processor without a GPU", "processors without a GPU");

    private final MemoryKind kind;
    private final String ofIt;
    private final String many;

    Owner(MemoryKind kind, String ofIt, String many) {
        this.kind = kind;
        this.ofIt = ofIt;
        this.many = many;
    }

    /** Who has memory of a size; a GPU of that size is thought of where nobody does. */
    static List<Owner> of(Catalog catalog, int gb) {
        List<Owner> owners = Arrays.stream(values())
                .filter(owner -> owner.machines(catalog, gb).findAny().isPresent())
                .toList();
        return owners.isEmpty() ? List.of(GPU) : owners;
    }

    /** Its hardware of a size. */
    Stream<Hardware> machines(Catalog catalog, int gb) {
        return catalog.hardware().all().stream()
                .filter(one -> one.memoryKind() == kind && one.knownMemoryGb().equals(Amount.of(gb)));
    }

    HardwareShape shape(int gb) {
        return HardwareShape.simple(Amount.of(gb), Amount.UNKNOWN, Amount.UNKNOWN, kind);
    }

    /** A memory of the size as GraphQL's {@code estimate} is told of it. */
    EstimateInput input(int gb) {
        var input = new EstimateInput();
        input.memoryGb = (double) gb;
        switch (this) {
            case GPU -> {}
            case APPLE -> {
                input.discrete = false;
                input.acceleratorClass = "apple";
            }
            case SHARED -> input.discrete = false;
            case PROCESSOR -> input.cpuOnly = true;
        }
        return input;
    }

    /** What a sentence says after the size. */
    String ofIt() {
        return ofIt;
    }

    String many() {
        return many;
    }
}
