package dev.headroom.web.vram;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next memory sizes that hardware comes in.
 *
 * @param smaller the next below; null below the smallest
 * @param larger the next above; null above the largest
 */
public record NeighbouringSizes(
        @Nullable Link smaller, @Nullable Link larger) {

    static NeighbouringSizes of(Catalog catalog, int gb) {
        List<Integer> sizes = VramSizes.of(catalog);
        Optional<Integer> smaller = sizes.stream().filter(size -> size < gb).reduce((one, next) -> next);
        Optional<Integer> larger = sizes.stream().filter(size -> size > gb).findFirst();
        return new NeighbouringSizes(
                smaller.map(VramSizes::link).orElse(null),
                larger.map(VramSizes::link).orElse(null));
    }
}
