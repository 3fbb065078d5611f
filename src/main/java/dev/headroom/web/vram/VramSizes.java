package dev.headroom.web.vram;

import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Link;
import java.util.List;
import java.util.Objects;

/** The memory sizes that have a page: whole GB from 1 to 1024. */
public final class VramSizes {
    static final int LEAST_GB = 1;
    static final int MOST_GB = 1024;

    private VramSizes() {}

    /** Those that the hardware of the catalog comes in, the smallest first. */
    public static List<Integer> of(Catalog catalog) {
        return catalog.hardware().all().stream()
                .map(Hardware::memoryGb)
                .filter(Objects::nonNull)
                .filter(gb -> gb % 1 == 0 && gb >= LEAST_GB && gb <= MOST_GB)
                .map(Double::intValue)
                .distinct()
                .sorted()
                .toList();
    }

    /** Links to their pages. */
    public static List<Link> links(Catalog catalog) {
        return of(catalog).stream().map(VramSizes::link).toList();
    }

    static Link link(int gb) {
        return new Link(gb + " GB", path(gb));
    }

    /** Where the page of a size is. */
    public static String path(int gb) {
        return "/vram/%dgb".formatted(gb);
    }
}
