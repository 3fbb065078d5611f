package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.headroom.limits.LimitSettings;
import dev.headroom.settings.Range;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document on configuration lists Headroom's own settings with defaults and ranges; limits have another. */
class SettingsDocumentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(headroom\\.[a-z.-]+)` \\| ([^|]+) \\|");
    private static final Pattern RANGE =
            Pattern.compile("(?m)^\\| `(headroom\\.[a-z.-]+)` \\| [^|]+ \\| (\\w+ to \\w+) \\|");
    private static final Pattern READ_BY_NAME =
            Pattern.compile("(?:ConfigProperty\\(name = |getOptionalValue\\()\"(headroom\\.[a-z.-]+)\"");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Map<String, String> TOLD = ROW.matcher(
                    Document.of("configuration.md").text())
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2).replace("`", "")));

    @Test
    void everySettingIsToldAndNoOther() throws IOException {
        Set<String> real = new TreeSet<>(readByName());
        mapped().forEach(setting -> real.add(name(setting)));
        assertThat(TOLD.keySet()).isEqualTo(real);
    }

    @Test
    void defaultsAreTheRealOnes() {
        Map<String, String> real = new TreeMap<>();
        mapped().filter(setting -> setting.isAnnotationPresent(WithDefault.class))
                .forEach(setting -> real.put(
                        name(setting), setting.getAnnotation(WithDefault.class).value()));
        assertThat(real)
                .isNotEmpty()
                .allSatisfy((setting, value) ->
                        assertThat(TOLD.get(setting)).as(setting).isEqualTo(value));
    }

    @Test
    void rangesAreTheRealOnes() {
        Map<String, String> told = RANGE.matcher(Document.of("configuration.md").text())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        Map<String, String> real = mapped().filter(setting -> setting.isAnnotationPresent(Range.class))
                .collect(Collectors.toMap(SettingsDocumentTest::name, SettingsDocumentTest::range));
        assertThat(told).isNotEmpty().isEqualTo(real);
    }

    private static String range(Method setting) {
        Range range = setting.getAnnotation(Range.class);
        return range.from() + " to " + range.to();
    }

    private static Stream<Method> mapped() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.headroom").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .filter(type -> type != LimitSettings.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static String name(Method setting) {
        String prefix =
                setting.getDeclaringClass().getAnnotation(ConfigMapping.class).prefix();
        return prefix + "." + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> readByName() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                READ_BY_NAME.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }
}
