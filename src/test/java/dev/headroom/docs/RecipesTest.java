package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes for contributors name files that there are, and count them rightly. */
class RecipesTest {
    private static final Pattern COUNT = Pattern.compile("(?m)^(\\d+) files");
    private static final Pattern ITEM = Pattern.compile("(?m)^- \\[ ] ");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+\\.(?:java|html|csv|md|json|graphql))`");

    /** The recipes, each beginning with its heading. */
    static List<String> recipes() {
        String contributing = Document.all().stream()
                .filter(document -> document.name().equals("CONTRIBUTING.md"))
                .findFirst()
                .orElseThrow()
                .text();
        return Arrays.stream(contributing.split("\n## Recipes\n")[1].split("\n### "))
                .skip(1)
                .toList();
    }

    @Test
    void thereAreSixRecipes() {
        assertThat(recipes())
                .extracting(recipe -> recipe.lines().findFirst().orElseThrow())
                .containsExactly(
                        "A column", "A format", "A layer kind", "A page", "A mutation", "An accelerator vendor");
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theFilesOfARecipeAreCounted(String recipe) {
        assertThat(COUNT.matcher(recipe).results().map(count -> Integer.parseInt(count.group(1))))
                .containsExactly((int) ITEM.matcher(recipe).results().count());
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void theFilesThatARecipeNamesExist(String recipe) throws IOException {
        List<String> named = FILE.matcher(recipe)
                .results()
                .map((MatchResult file) -> file.group(1))
                .toList();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> present =
                    Stream.concat(Stream.of(Path.of("README.md")), files).toList();
            assertThat(named).isNotEmpty().allMatch(name -> present.stream().anyMatch(path -> path.endsWith(name)));
        }
    }
}
