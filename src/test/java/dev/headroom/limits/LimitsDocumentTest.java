package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.docs.Document;
import dev.headroom.error.ApiErrorCode;
import dev.headroom.settings.Range;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document on limits lists each limit with its default and range, and each error code. */
class LimitsDocumentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (\\w+ \\| \\w+ to \\w+) \\|");
    private static final Pattern CODE = Pattern.compile("`([A-Z_]{4,})`");

    private static final Document DOCUMENT = Document.of("limits-and-errors.md");

    @Test
    void theDocumentTellsDefaultsAndRanges() {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(DOCUMENT.section("Limits")).results().forEach(row -> told.put(row.group(1), row.group(2)));
        Map<String, String> real = new TreeMap<>();
        addSettings(LimitSettings.class, "", real);
        addSettings(LimitSettings.ClientLimits.class, "client.", real);
        assertThat(told).isEqualTo(real);
    }

    @Test
    void theDocumentTellsEveryCode() {
        assertThat(CODE.matcher(DOCUMENT.section("Error codes")).results().map((MatchResult code) -> code.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ApiErrorCode.values()).map(Enum::name).toList());
    }

    private static void addSettings(Class<?> settings, String prefix, Map<String, String> told) {
        for (Method setting : settings.getDeclaredMethods()) {
            if (setting.isAnnotationPresent(WithDefault.class)) {
                String name = setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                String value = setting.getAnnotation(WithDefault.class).value();
                Range range = setting.getAnnotation(Range.class);
                told.put(prefix + name, "%s | %s to %s".formatted(value, range.from(), range.to()));
            }
        }
    }
}
