package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.facts.PackagedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents are short enough to be found in, lead where they say, and tell of what there is. */
class DocumentsTest {
    private static final int MOST_README_LINES = 150;
    private static final int MOST_LINES_WITHOUT_CONTENTS = 60;
    private static final Pattern QUERY = Pattern.compile("(?m)^```graphql$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Path SOURCES = Path.of("src/main/java/dev/headroom");

    static List<Document> documents() {
        return Document.all();
    }

    @Test
    void theReadmeIsShort() {
        assertThat(Document.readme().text().lines()).hasSizeLessThanOrEqualTo(MOST_README_LINES);
    }

    @Test
    void theReadmeCountsWhatIsPackaged() {
        assertThat(Document.readme().text().replaceAll("\\s+", " "))
                .contains(
                        counted("models.csv", "models"),
                        counted("gpus.csv", "GPUs"),
                        counted("devices.csv", "devices"),
                        counted("quants.csv", "quantization formats"),
                        counted("quant_files.csv", "published quantized files"),
                        counted("benchmarks.csv", "measured speeds"),
                        counted("prices.csv", "prices of hardware"));
    }

    @Test
    void theReadmeAndTheIndexLeadToEveryDocument() {
        List<String> names = Document.topics().stream().map(Document::name).toList();
        assertThat(Document.of("README.md").links()).containsAll(names);
        assertThat(Document.readme().links())
                .containsAll(names.stream().map("src/main/docs/"::concat).toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noLinkIsDead(Document document) {
        assertThat(document.links()).allMatch(link -> ELSEWHERE.matcher(link).matches() || leads(document, link));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQueryHasItsAnswer(Document document) {
        assertThat(document.examples())
                .hasSameSizeAs(QUERY.matcher(document.text()).results().toList());
    }

    @Test
    void longDocumentsBeginWithTheirContents() {
        assertThat(Document.topics())
                .filteredOn(topic -> topic.text().lines().count() > MOST_LINES_WITHOUT_CONTENTS)
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.links())
                        .containsAll(topic.sectionHeadings().stream()
                                .map(heading -> '#' + Document.anchor(heading))
                                .toList()));
    }

    @Test
    void theArchitectureNamesEveryPackage() throws IOException {
        String table = Document.of("architecture.md").section("Packages");
        assertThat(featurePackages()).isNotEmpty().allMatch(name -> table.contains("`" + name + "`"));
    }

    private static Set<String> featurePackages() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String counted(String table, String what) {
        return String.format(Locale.ROOT, "%,d %s", PackagedRows.read(table).size(), what);
    }

    private static boolean leads(Document document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document.path()
                : document.path().resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || Document.all().stream()
                                .anyMatch(other -> other.path().equals(target)
                                        && other.anchors().contains(parts[1])));
    }
}
