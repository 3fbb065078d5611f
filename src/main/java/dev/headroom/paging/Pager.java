package dev.headroom.paging;

import dev.headroom.error.BadInputException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a page out of a list by the Relay connection specification. */
public final class Pager {
    private Pager() {}

    /**
     * @param rows all rows of the list, in any order
     * @throws BadInputException for a page size out of range, {@code first} together with {@code last}, or a cursor
     *     that is not of this list and order
     */
    public static <T> Page<T> page(Stream<T> rows, Sorting<T> sorting, PageRequest request) throws BadInputException {
        int size = request.size();
        Comparator<Position> comparator = sorting.comparator();
        List<Placed<T>> list = rows.map(row -> new Placed<>(sorting.position(row), row))
                .sorted(Comparator.comparing(Placed::position, comparator))
                .toList();
        List<Position> positions = list.stream().map(Placed::position).toList();
        int from = request.after() == null
                ? 0
                : behind(positions, position("after", request.after(), sorting, positions), comparator);
        int to = request.before() == null
                ? list.size()
                : at(positions, position("before", request.before(), sorting, positions), comparator);
        to = Math.max(from, to);
        if (request.backward()) {
            from = Math.max(from, to - size);
        } else {
            to = Math.min(to, from + size);
        }
        return cut(list, from, to, sorting);
    }

    private static <T> Page<T> cut(List<Placed<T>> list, int from, int to, Sorting<T> sorting) {
        List<Placed<T>> rows = list.subList(from, to);
        String signature = sorting.signature();
        List<String> cursors = rows.stream()
                .map(row -> Cursor.encode(signature, row.position()))
                .toList();
        var info = new PageInfo(
                to < list.size(),
                from > 0,
                cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return new Page<>(rows.stream().map(Placed::row).toList(), cursors, info, list.size());
    }

    private static <T> Position position(String argument, String cursor, Sorting<T> sorting, List<Position> positions)
            throws BadInputException {
        return Cursor.decode(sorting.signature(), sorting.orders().size(), cursor)
                .filter(position -> positions.stream().allMatch(position::isComparableTo))
                .orElseThrow(() -> new BadInputException(
                        argument, cursor, "a cursor that this list gave out under the same orderBy"));
    }

    private static int at(List<Position> positions, Position position, Comparator<Position> comparator) {
        int index = Collections.binarySearch(positions, position, comparator);
        return index < 0 ? -index - 1 : index;
    }

    private static int behind(List<Position> positions, Position position, Comparator<Position> comparator) {
        int index = Collections.binarySearch(positions, position, comparator);
        return index < 0 ? -index - 1 : index + 1;
    }

    private record Placed<T>(Position position, T row) {}
}
