package dev.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter cannot break texts and comments, which are lines of source like any other. */
class SourceLinesTest {
    private static final int LONGEST = 120;

    @Test
    void noLineOfJavaIsLongerThan120Characters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(SourceLinesTest::tooLong))
                    .isEmpty();
        }
    }

    private static Stream<String> tooLong(Path file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).length() > LONGEST)
                .mapToObj(line -> file + ":" + (line + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
