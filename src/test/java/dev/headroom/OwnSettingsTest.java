package dev.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A start looks at all settings of Headroom's own, as a native executable, too. */
class OwnSettingsTest {
    @Test
    void holdEveryMapping() {
        List<Class<?>> mappings = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.headroom").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertThat(OwnSettings.MAPPINGS).containsExactlyInAnyOrderElementsOf(mappings);
    }

    @Test
    void areRegisteredWithTheirGroups() {
        Stream<Class<?>> groups = OwnSettings.MAPPINGS.stream()
                .flatMap(mapping -> Stream.concat(Stream.of(mapping), Stream.of(mapping.getDeclaredClasses())));

        assertThat(OwnSettings.class.getAnnotation(RegisterForReflection.class).targets())
                .containsExactlyInAnyOrder(groups.toArray(Class<?>[]::new));
    }
}
