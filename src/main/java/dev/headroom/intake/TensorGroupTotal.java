package dev.headroom.intake;

import dev.headroom.estimate.Amount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tensors of a group, together.
 *
 * @param tensors how many
 * @param parameters elements of all
 * @param bytes of their data, without padding
 */
public record TensorGroupTotal(TensorGroup group, int tensors, long parameters, long bytes) {

    /** A total for each group that has tensors, in the order of {@link TensorGroup}. */
    static List<TensorGroupTotal> of(Stream<GgufTensor> tensors) {
        Map<TensorGroup, List<GgufTensor>> groups = tensors.collect(
                Collectors.groupingBy(GgufTensor::group, () -> new EnumMap<>(TensorGroup.class), Collectors.toList()));
        List<TensorGroupTotal> totals = new ArrayList<>();
        groups.forEach((group, members) -> totals.add(new TensorGroupTotal(
                group,
                members.size(),
                members.stream().mapToLong(GgufTensor::elements).sum(),
                members.stream().mapToLong(GgufTensor::bytes).sum())));
        return List.copyOf(totals);
    }

    /** Bits per parameter, block scales included; unknown for a group of empty tensors. */
    public Amount bitsPerWeight() {
        return parameters > 0 ? Amount.of((double) Byte.SIZE * bytes / parameters) : Amount.UNKNOWN;
    }
}
