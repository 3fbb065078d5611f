package dev.headroom.paging;

import dev.headroom.error.BadInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of one list.
 *
 * @param list the list's name, so that a cursor is not taken for another list's
 * @param orders the columns, most significant first; may be empty
 * @param key the row's natural key, which breaks ties
 */
public record Sorting<T>(String list, List<? extends Order<T>> orders, Function<T, String> key) {

    private static final Comparator<String> ALPHABETICALLY =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /** The order asked for, or the list's own where none is. */
    public static <T> Sorting<T> of(
            String list,
            @Nullable List<? extends Order<T>> orders,
            List<? extends Order<T>> otherwise,
            Function<T, String> key)
            throws BadInputException {
        if (orders == null || orders.isEmpty()) {
            return new Sorting<>(list, otherwise, key);
        }
        Set<String> seen = new HashSet<>();
        for (Order<T> order : orders) {
            if (!seen.add(order.field().name())) {
                throw new BadInputException("orderBy", order.field().name(), "a list that names each field once");
            }
        }
        return new Sorting<>(list, orders, key);
    }

    /** The rows in this order. */
    public List<T> sorted(Stream<T> rows) {
        return rows.map(row -> Map.entry(position(row), row))
                .sorted(Map.Entry.comparingByKey(comparator()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The cursor of a row, behind which the next page of this list begins. */
    public String cursor(T row) {
        return Cursor.encode(signature(), position(row));
    }

    /** A cursor of this list as one of another list, which is ordered by the same values of the same rows. */
    public String cursorIn(Sorting<?> other, String cursor) {
        return Cursor.encode(
                other.signature(),
                Cursor.decode(signature(), orders.size(), cursor).orElseThrow());
    }

    /** What a cursor is bound to. */
    String signature() {
        return orders.stream()
                .map(order -> ":" + order.field().name() + ":" + direction(order))
                .collect(Collectors.joining("", list, ""));
    }

    Position position(T row) {
        List<@Nullable Comparable<?>> values = new ArrayList<>();
        orders.forEach(order -> values.add(order.field().value(row)));
        return new Position(values, key.apply(row));
    }

    Comparator<Position> comparator() {
        return (left, right) -> {
            for (int i = 0; i < orders.size(); i++) {
                int order = compare(left.values().get(i), right.values().get(i), direction(orders.get(i)));
                if (order != 0) {
                    return order;
                }
            }
            return left.key().compareTo(right.key());
        };
    }

    private Direction direction(Order<T> order) {
        return order.direction() == null ? Direction.ASC : order.direction();
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Comparable<?> left, @Nullable Comparable<?> right, Direction direction) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        int order = left instanceof String text
                ? ALPHABETICALLY.compare(text, (String) right)
                : ((Comparable<Object>) left).compareTo(right);
        return direction == Direction.ASC ? order : -order;
    }
}
