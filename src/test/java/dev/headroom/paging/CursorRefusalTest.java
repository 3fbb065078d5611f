package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.headroom.error.BadInputException;
import dev.headroom.paging.Row.By;
import dev.headroom.paging.Row.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is taken by no other list and order than those that gave it out, and nothing else is taken for a cursor. */
class CursorRefusalTest {
    private static final By COUNT_UP = new By(Column.COUNT, Direction.ASC);
    private static final By COUNT_DOWN = new By(Column.COUNT, Direction.DESC);
    private static final By BY_NAME = new By(Column.NAME, Direction.ASC);
    private static final Row ROW = new Row("key", 7, 1.5, "name");
    private static final Sorting<Row> SORTING = sorting("rows", COUNT_UP);
    private static final String CURSOR = cursor(SORTING, ROW);
    private static final byte NEXT_VERSION = 2;
    private static final byte UNKNOWN_TYPE = 'x';
    private static final int TYPE_OF_THE_COUNT_FROM_THE_END = 5;

    static Stream<String> truncated() {
        return IntStream.range(0, CURSOR.length()).mapToObj(length -> CURSOR.substring(0, length));
    }

    static Stream<String> ofOtherListsAndOrders() {
        return Stream.of(
                cursor(sorting("others", COUNT_UP), ROW),
                cursor(sorting("rows"), ROW),
                cursor(sorting("rows", COUNT_DOWN), ROW),
                cursor(sorting("rows", BY_NAME), ROW),
                cursor(sorting("rows", COUNT_UP, BY_NAME), ROW));
    }

    static Stream<String> damaged() {
        byte[] extended = Arrays.copyOf(bytes(), bytes().length + 1);
        byte[] ofAnotherVersion = bytes();
        ofAnotherVersion[0] = NEXT_VERSION;
        byte[] ofUnknownType = bytes();
        ofUnknownType[ofUnknownType.length - TYPE_OF_THE_COUNT_FROM_THE_END] = UNKNOWN_TYPE;
        return Stream.of(extended, ofAnotherVersion, ofUnknownType)
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString);
    }

    static Stream<Position> ofOtherTypes() {
        return Stream.of(new Position(List.of("seven"), "key"), new Position(List.of(7.0), "key"));
    }

    @Test
    void takesItsOwnCursor() throws BadInputException {
        assertThat(Cursor.decode(SORTING.signature(), 1, CURSOR)).hasValue(SORTING.position(ROW));
    }

    @Test
    void keepsEveryTypeOfValue() {
        var position = new Position(new ArrayList<>(Arrays.asList(null, -1, Double.MIN_VALUE, "Ü ☃")), "");
        assertThat(Cursor.decode("list", 4, Cursor.encode("list", position))).hasValue(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "!", "0", "null", "AAAA", "AQ", "not a cursor", "cursor:1", "☃", "____________________"
            })
    void refusesGarbage(String garbage) {
        assertRefused(garbage);
    }

    @ParameterizedTest
    @MethodSource("truncated")
    void refusesEveryTruncation(String cursor) {
        assertRefused(cursor);
    }

    @ParameterizedTest
    @MethodSource("ofOtherListsAndOrders")
    void refusesOtherListsAndOrders(String cursor) {
        assertRefused(cursor);
    }

    @ParameterizedTest
    @MethodSource("ofOtherTypes")
    void refusesValuesThatTheColumnCannotHold(Position position) {
        assertRefused(Cursor.encode(SORTING.signature(), position));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void refusesDamage(String cursor) {
        assertRefused(cursor);
    }

    private static void assertRefused(String cursor) {
        String reason = " must be a cursor that this list gave out under the same orderBy, but is \"";
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> page(new PageRequest(1, cursor, null, null)))
                .withMessageStartingWith("after" + reason);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> page(new PageRequest(null, null, 1, cursor)))
                .withMessageStartingWith("before" + reason);
    }

    private static void page(PageRequest request) throws BadInputException {
        Pager.page(Stream.of(ROW), SORTING, request);
    }

    private static Sorting<Row> sorting(String list, By... orders) {
        return new Sorting<>(list, List.of(orders), Row::key);
    }

    private static String cursor(Sorting<Row> sorting, Row row) {
        return Cursor.encode(sorting.signature(), sorting.position(row));
    }

    private static byte[] bytes() {
        return Base64.getUrlDecoder().decode(CURSOR);
    }
}
