package dev.headroom.settings;

import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Ends the start at settings that no value can be made of, in the words of those out of {@link Range}. Reading such a
 * setting would name Java's exception instead of what is allowed, and take any word for false.
 */
public final class UnreadableSettings {
    /** Those that MicroProfile Config reads as true, and their opposites. */
    private static final Set<String> FLAGS = Set.of("true", "1", "yes", "y", "on", "false", "0", "no", "n", "off");

    /** What throws or gives null where a text means nothing, by the type of a setting. */
    private static final Map<Class<?>, Function<String, @Nullable Object>> READERS = Map.of(
            int.class,
            Integer::valueOf,
            boolean.class,
            text -> FLAGS.contains(text.toLowerCase(Locale.ROOT)) ? text : null,
            Duration.class,
            DurationConverter::parseDuration,
            MemorySize.class,
            new MemorySizeConverter()::convert);

    private UnreadableSettings() {}

    /**
     * Looks at all settings, of which texts can be anything.
     *
     * @param mappings interfaces that settings are read by
     * @throws StartupFailure with a line for each that cannot be read
     */
    public static void refuse(Config config, List<Class<?>> mappings) {
        String complaints = mappings.stream()
                .flatMap(mapping -> complaints(
                        config,
                        mapping,
                        mapping.getAnnotation(ConfigMapping.class).prefix()))
                .collect(Collectors.joining("\n"));
        if (!complaints.isEmpty()) {
            throw new StartupFailure(complaints);
        }
    }

    private static Stream<String> complaints(Config config, Class<?> group, String prefix) {
        return Arrays.stream(group.getDeclaredMethods()).flatMap(setting -> {
            String name = prefix + '.' + StringUtil.skewer(setting.getName());
            return setting.getReturnType().isInterface()
                    ? complaints(config, setting.getReturnType(), name)
                    : complaint(setting, name, config.getConfigValue(name).getValue());
        });
    }

    private static Stream<String> complaint(Method setting, String name, @Nullable String text) {
        Function<String, @Nullable Object> reader = READERS.get(setting.getReturnType());
        return text == null || reader == null || isReadable(reader, text.trim())
                ? Stream.empty()
                : Stream.of(
                        "%s must be %s, but is %s".formatted(name, allowed(setting), text.isBlank() ? "empty" : text));
    }

    private static boolean isReadable(Function<String, @Nullable Object> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static String allowed(Method setting) {
        Range range = setting.getAnnotation(Range.class);
        return range == null ? "true or false" : "between %s and %s".formatted(range.from(), range.to());
    }
}
