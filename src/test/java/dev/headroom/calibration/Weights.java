package dev.headroom.calibration;

import dev.headroom.decode.BuildAge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much cells count: those of one hardware together as much as those of another, at short and at long contexts. */
final class Weights {
    private Weights() {}

    static double[] of(List<Cell> cells, int[] chosen) {
        Function<Cell, String> group = cell -> cell.hardware() + cell.shallow();
        Map<String, Long> ofGroup =
                Arrays.stream(chosen).mapToObj(cells::get).collect(Collectors.groupingBy(group, Collectors.counting()));
        return Arrays.stream(chosen)
                .mapToObj(cells::get)
                .mapToDouble(cell -> (cell.oldBuild() ? BuildAge.WEIGHT_OF_OLD : 1.0) / ofGroup.get(group.apply(cell)))
                .toArray();
    }
}
