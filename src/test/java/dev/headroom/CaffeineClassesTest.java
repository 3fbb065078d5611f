package dev.headroom;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native executable has the classes of every cache of the running application, its own and those of libraries. */
@ApplicationTest
class CaffeineClassesTest {
    private static final Path MAIN_CLASSES = Path.of("target", "classes");
    private static final Set<String> NAMED = Set.of(
            CaffeineClasses.class.getAnnotation(RegisterForReflection.class).classNames());

    @Test
    void theClassesOfHeadroomsOwnCachesAreNamed() throws ReflectiveOperationException {
        Set<Class<?>> owners = ownersOfCaches();
        Set<String> used = classes(owners);

        assertThat(owners).isNotEmpty();
        assertThat(NAMED).isEqualTo(used);
    }

    @Test
    void theClassesOfOtherCachesAreRegisteredByQuarkus() throws ReflectiveOperationException {
        assertThat(foundByName())
                .isNotEmpty()
                .filteredOn(name -> !NAMED.contains(name))
                .isSubsetOf(CacheConstructorsFeature.typesNeedingConstructorsRegistered());
    }

    private static Set<Class<?>> ownersOfCaches() {
        return ArchConfiguration.withThreadLocalScope(archUnit -> {
            archUnit.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importPath(MAIN_CLASSES).stream()
                            .filter(type ->
                                    type.getMethodCallsFromSelf().stream().anyMatch(CaffeineClassesTest::buildsCache))
                            .map(JavaClass::reflect)
                            .collect(toSet());
        });
    }

    private static boolean buildsCache(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Caffeine.class)
                && call.getName().startsWith("build");
    }

    private static Set<String> classes(Set<Class<?>> owners) throws ReflectiveOperationException {
        Stream.Builder<String> names = Stream.builder();
        for (Class<?> owner : owners) {
            var bean = Arc.container().instance(owner);
            assertThat(bean.isAvailable())
                    .as("%s, which builds a cache, is a bean", owner)
                    .isTrue();
            List<Field> fields = Arrays.stream(owner.getDeclaredFields())
                    .filter(field -> Cache.class.isAssignableFrom(field.getType()))
                    .toList();
            assertThat(fields).as("caches of %s", owner).isNotEmpty();
            for (Field field : fields) {
                var cache = ((Cache<?, ?>) read(field, ClientProxy.unwrap(bean.get()))).asMap();
                names.add(cache.getClass().getName())
                        .add(entryFactory(cache).getClass().getName());
            }
        }
        return names.build().collect(toSet());
    }

    private static Object entryFactory(Object cache) throws ReflectiveOperationException {
        var type = Class.forName(CaffeineClasses.PACKAGE + "BoundedLocalCache");
        return read(type.getDeclaredField("nodeFactory"), cache);
    }

    /** Caffeine keeps what it found. */
    private static Set<String> foundByName() throws ReflectiveOperationException {
        return Stream.concat(found("LocalCacheFactory"), found("NodeFactory")).collect(toSet());
    }

    private static Stream<String> found(String factory) throws ReflectiveOperationException {
        var found = read(Class.forName(CaffeineClasses.PACKAGE + factory).getField("FACTORIES"), null);
        return ((Map<?, ?>) found).keySet().stream().map(name -> CaffeineClasses.PACKAGE + name);
    }

    private static Object read(Field field, Object owner) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(owner);
    }
}
