package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the estimator {@link Amount} alone knows of null and NaN. Bytecode does not tell either, so this reads sources.
 */
class NothingIsNullTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/headroom/estimate");

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "@Nullable"})
    void onlyAmountsKnowOf(String encoding) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> all = files.filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> contains(file, encoding))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(all).containsExactly("Amount.java");
        }
    }

    private static boolean contains(Path file, String encoding) {
        try {
            return Files.readString(file).contains(encoding);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
