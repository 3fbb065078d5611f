package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What layers keep, as a pattern that repeats.
 *
 * @param layers what each layer of one round keeps
 */
record LayerPattern(List<List<LayerKind>> layers) {
    static final List<LayerKind> FULL = List.of(LayerKind.FULL_ATTENTION);
    static final List<LayerKind> WINDOW = List.of(LayerKind.SLIDING_WINDOW);
    static final List<LayerKind> STATE = List.of(LayerKind.RECURRENT);

    /** The letters of the packaged tables. */
    private static final Map<Character, List<LayerKind>> LETTERS = Map.of(
            'F', FULL, 'I', FULL, 'S', WINDOW, 'R', STATE, 'H', List.of(LayerKind.FULL_ATTENTION, LayerKind.RECURRENT));

    static LayerPattern ofLetters(String letters) {
        return new LayerPattern(letters.chars()
                .mapToObj(letter ->
                        Optional.ofNullable(LETTERS.get((char) letter)).orElseThrow())
                .toList());
    }

    /**
     * @param period the last layer of each period sees all tokens, the others have a window; 0: all have, 1: none has
     */
    static LayerPattern ofPeriod(int period) {
        return period == 0 ? ofLetters("S") : ofLetters("S".repeat(Math.min(period, ModelFacts.MOST_LAYERS) - 1) + "F");
    }

    /** With as many layers in a round, of which the first sees all tokens if it is so here. */
    LayerPattern withPeriod(int period) {
        int most = Math.min(period, ModelFacts.MOST_LAYERS);
        boolean isFullFirst = most > 1 && layers.size() > 1 && layers.get(0).equals(FULL);
        return isFullFirst ? ofLetters("F" + "S".repeat(most - 1)) : ofPeriod(period);
    }

    List<LayerKind> at(int layer) {
        return layers.get(layer % layers.size());
    }

    boolean hasWindow(int layer) {
        return at(layer).contains(LayerKind.SLIDING_WINDOW);
    }

    boolean hasWindows() {
        return layers.contains(WINDOW);
    }
}
