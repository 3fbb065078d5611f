package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.headroom.error.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has 1 to 100 rows, counted from one end of the list. */
class PageRequestTest {
    @Test
    void aPageWithoutSizeHasTwentyRowsFromTheStart() throws BadInputException {
        assertThat(new PageRequest(null, null, null, null).size()).isEqualTo(20);
        assertThat(new PageRequest(null, null, null, null).backward()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 99, 100})
    void takesFirstInRange(int size) throws BadInputException {
        assertThat(first(size).size()).isEqualTo(size);
        assertThat(first(size).backward()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 99, 100})
    void takesLastInRange(int size) throws BadInputException {
        assertThat(last(size).size()).isEqualTo(size);
        assertThat(last(size).backward()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refusesFirstOutOfRange(int size) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> first(size).size())
                .withMessage("first must be between 1 and 100, but is " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refusesLastOutOfRange(int size) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> last(size).size())
                .withMessage("last must be between 1 and 100, but is " + size);
    }

    @Test
    void refusesBothEndsAtOnce() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new PageRequest(3, null, 5, null).size())
                .withMessage("last must be left out where first is given, but is 5");
    }

    private static PageRequest first(int size) {
        return new PageRequest(size, null, null, null);
    }

    private static PageRequest last(int size) {
        return new PageRequest(null, null, size, null);
    }
}
