package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.ApiErrorCode;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README lists each limit with its default, and each error code. */
class LimitsReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (\\w+) \\|");
    private static final Pattern CODE = Pattern.compile("`([A-Z_]{4,})`");

    @Test
    void defaults() throws IOException {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(section()).results().forEach(row -> told.put(row.group(1), row.group(2)));
        Map<String, String> real = new TreeMap<>();
        addDefaults(LimitSettings.class, "", real);
        addDefaults(LimitSettings.ClientLimits.class, "client.", real);
        assertThat(told).isEqualTo(real);
    }

    @Test
    void codes() throws IOException {
        assertThat(CODE.matcher(section().split("Each error has one of these codes")[1])
                        .results()
                        .map((MatchResult code) -> code.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ApiErrorCode.values()).map(Enum::name).toList());
    }

    private static void addDefaults(Class<?> settings, String prefix, Map<String, String> defaults) {
        for (Method setting : settings.getDeclaredMethods()) {
            if (setting.isAnnotationPresent(WithDefault.class)) {
                String name = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                defaults.put(
                        prefix + name, setting.getAnnotation(WithDefault.class).value());
            }
        }
    }

    private static String section() throws IOException {
        return Files.readString(Path.of("README.md"))
                .split("## Limits and errors\n")[1]
                .split("\n## ")[0];
    }
}
