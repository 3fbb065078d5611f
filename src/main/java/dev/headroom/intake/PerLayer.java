package dev.headroom.intake;

import java.util.List;

/**
 * A number that may differ between the layers of a model.
 *
 * @param values one that holds for all layers, or one for each
 */
public record PerLayer(List<Integer> values) {

    static PerLayer same(int value) {
        return new PerLayer(List.of(value));
    }

    /** @param layer from 0 */
    public int at(int layer) {
        return values.size() == 1 ? values.get(0) : values.get(layer);
    }

    public int largest() {
        return values.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** Whether it tells of that many layers. */
    boolean covers(int layers) {
        return values.size() == 1 || values.size() >= layers;
    }
}
