package dev.headroom.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tests against PostgreSQL in a container are picked by their tag. */
class DatabaseTagTest {
    @Test
    void whatWritesToTheDatabaseHasItsTag() {
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target/test-classes")).stream()
                                .filter(type -> type.isAnnotatedWith(ApplicationTest.class))
                                .filter(DatabaseTagTest::writes)
                                .filter(type -> !isTagged(type))
                                .map(JavaClass::getSimpleName))
                .as("tests that change rows only to have something to look at, or none")
                .containsExactlyInAnyOrder(
                        "ModelFromConfigTest", "NativePagesTest", "AdminBrowserTest", "ExamplesTest");
    }

    private static boolean writes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Mutations.class))
                || type.getFields().stream()
                        .map(field -> field.getRawType())
                        .anyMatch(raw -> raw.isEquivalentTo(DataSource.class)
                                || raw.getName().equals("dev.headroom.catalog.Sql"));
    }

    private static boolean isTagged(JavaClass type) {
        return AnnotationSupport.findRepeatableAnnotations(type.reflect(), Tag.class).stream()
                .anyMatch(tag -> tag.value().equals("database"));
    }
}
