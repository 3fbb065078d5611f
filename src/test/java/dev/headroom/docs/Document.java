package dev.headroom.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document for people, in GitHub's Markdown. */
public record Document(Path path, String text) {
    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENTS = Path.of("src/main/docs");
    private static final Path GITHUB = Path.of(".github");

    private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /** A query and the answer that a document shows under it. */
    public record Example(String document, String query, String answer) {}

    /** The README. */
    public static Document readme() {
        return read(README);
    }

    /** One of those that the README leads to, such as {@code queries.md}. */
    public static Document of(String name) {
        return read(DOCUMENTS.resolve(name));
    }

    /** Those that the README leads to, without their index. */
    public static List<Document> topics() {
        return markdown(DOCUMENTS)
                .filter(path -> !path.endsWith(README))
                .map(Document::read)
                .toList();
    }

    /** All of them. */
    public static List<Document> all() {
        return Stream.of(Stream.of(README), markdown(DOCUMENTS), markdown(GITHUB))
                .flatMap(paths -> paths)
                .map(Document::read)
                .toList();
    }

    private static Stream<Path> markdown(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Its queries with their answers, in order. */
    public List<Example> examples() {
        return EXAMPLE.matcher(text)
                .results()
                .map(match -> new Example(name(), match.group(1), match.group(2)))
                .toList();
    }

    /** What stands under a heading, up to the next of its level. */
    public String section(String heading) {
        return text.split("\n## " + heading + "\n")[1].split("\n## ")[0];
    }

    List<String> sectionHeadings() {
        return headings()
                .filter(heading -> heading.group(1).length() == 2)
                .map(heading -> heading.group(2))
                .toList();
    }

    /** What links within the document can lead to: GitHub makes it of the headings. */
    Set<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        return headings()
                .map(heading -> anchor(heading.group(2)))
                .map(anchor -> {
                    int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
                    return earlier == 0 ? anchor : anchor + "-" + earlier;
                })
                .collect(Collectors.toSet());
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    private Stream<MatchResult> headings() {
        return HEADING.matcher(prose()).results();
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }
}
