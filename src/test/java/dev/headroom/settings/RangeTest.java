package dev.headroom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.headroom.error.StartupFailure;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every setting that is a number, a duration or a size has a range. A value out of it, and what is none, are refused by
 * name.
 */
class RangeTest {
    private static final Set<String> WITHOUT_AMOUNT = Set.of("boolean", "java.util.Optional<java.lang.String>");

    /** @param mapping the outermost interface that it is in */
    record Setting(Class<?> mapping, String name, Method method) {
        Range range() {
            return method.getAnnotation(Range.class);
        }

        String type() {
            return method.getGenericReturnType().getTypeName();
        }

        void configure(String value) {
            new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withMapping(mapping)
                    .withValidator(new BeanValidationConfigValidatorImpl())
                    .withSources(new PropertiesConfigSource(Map.of(name, value), "test", 100))
                    .build();
        }

        /** Whether it can be read, as the first thing that a start sees to. */
        void look(String value) {
            UnreadableSettings.refuse(
                    new SmallRyeConfigBuilder()
                            .withSources(new PropertiesConfigSource(Map.of(name, value), "test", 100))
                            .build(),
                    List.of(mapping));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Setting> settings() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.headroom").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> settings(
                                type,
                                type,
                                type.getAnnotation(ConfigMapping.class).prefix()))
                        .toList();
    }

    static List<Setting> ranged() {
        return settings().stream().filter(setting -> setting.range() != null).toList();
    }

    static List<Setting> amountsAndFlags() {
        return settings().stream()
                .filter(setting -> setting.range() != null || setting.type().equals("boolean"))
                .toList();
    }

    @Test
    void everyAmountHasARange() {
        assertThat(settings())
                .filteredOn(setting -> setting.range() == null)
                .extracting(Setting::type)
                .isSubsetOf(WITHOUT_AMOUNT);
    }

    @ParameterizedTest
    @MethodSource("ranged")
    void bothEndsAreTaken(Setting setting) {
        assertThatNoException()
                .isThrownBy(() -> setting.configure(setting.range().from()));
        assertThatNoException()
                .isThrownBy(() -> setting.configure(setting.range().to()));
    }

    @ParameterizedTest
    @MethodSource("ranged")
    void whatIsBeyondAnEndIsRefusedByName(Setting setting) {
        var complaint = "%s must be between %s and %s, but is "
                .formatted(
                        setting.name(), setting.range().from(), setting.range().to());

        assertThat(beyond(setting))
                .isNotEmpty()
                .allSatisfy(value -> assertThatThrownBy(() -> setting.configure(value))
                        .isInstanceOf(ConfigValidationException.class)
                        .hasMessageContaining(complaint));
    }

    @ParameterizedTest
    @MethodSource("amountsAndFlags")
    void whatCannotBeReadIsRefusedByName(Setting setting) {
        var allowed = setting.range() == null
                ? "true or false"
                : "between %s and %s"
                        .formatted(setting.range().from(), setting.range().to());

        for (String text : List.of("abc", "1,5", "-", "9".repeat(30) + "d")) {
            assertThatThrownBy(() -> setting.look(text))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessage("%s must be %s, but is %s".formatted(setting.name(), allowed, text));
        }
        assertThatThrownBy(() -> setting.look(" "))
                .hasMessage("%s must be %s, but is empty".formatted(setting.name(), allowed));
    }

    @ParameterizedTest
    @MethodSource("amountsAndFlags")
    void whatCanBeReadIsTaken(Setting setting) {
        var texts = setting.range() == null
                ? List.of("true", "FALSE", "yes", "off", " 1 ")
                : List.of(
                        setting.range().from(),
                        setting.range().to(),
                        ' ' + setting.range().to() + ' ');

        assertThat(texts).allSatisfy(text -> assertThatNoException().isThrownBy(() -> setting.look(text)));
    }

    private static Stream<Setting> settings(Class<?> mapping, Class<?> group, String prefix) {
        return Arrays.stream(group.getDeclaredMethods()).flatMap(method -> {
            var name =
                    prefix + "." + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return method.getReturnType().isInterface()
                    ? settings(mapping, method.getReturnType(), name)
                    : Stream.of(new Setting(mapping, name, method));
        });
    }

    /** The closest values out of range, of which a size has none below nothing. */
    private static List<String> beyond(Setting setting) {
        var from = setting.range().from();
        var to = setting.range().to();
        if (setting.method().getReturnType() == Duration.class) {
            return List.of(
                    DurationConverter.parseDuration(from).minusNanos(1).toString(),
                    DurationConverter.parseDuration(to).plusNanos(1).toString());
        }
        if (setting.method().getReturnType() == MemorySize.class) {
            return Stream.of(bytes(from) - 1, bytes(to) + 1)
                    .filter(bytes -> bytes >= 0)
                    .map(String::valueOf)
                    .toList();
        }
        return Stream.of(Integer.parseInt(from) - 1, Integer.parseInt(to) + 1)
                .map(String::valueOf)
                .toList();
    }

    private static long bytes(String size) {
        return new MemorySizeConverter().convert(size).asLongValue();
    }
}
