package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package says what it holds and where to begin to read it. */
class PackageInfoTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String DESCRIPTION = "package-info.java";
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+(\\w+)");

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageInfoNamesTheTypesOfItsPackage(Path folder) throws IOException {
        assertThat(folder.resolve(DESCRIPTION)).exists();
        List<String> linked = LINK.matcher(Files.readString(folder.resolve(DESCRIPTION)))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertThat(linked).isNotEmpty().allMatch(name -> Files.exists(folder.resolve(name + ".java")));
    }
}
