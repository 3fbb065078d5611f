package dev.headroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.ref.Cleaner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What a native executable could not do, or would do otherwise. Static initializers run when it is built, on another
 * machine and at another time, and it starts with what they left behind.
 */
@AnalyzeClasses(packages = "dev.headroom", importOptions = ImportOption.DoNotIncludeTests.class)
class NativeExecutableTest {
    private static final Set<String> DIFFERENT_ANYWHERE_OR_AT_ANY_TIME = Set.of(
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "org.eclipse.microprofile.config.ConfigProvider.getConfig",
            "java.lang.System.nanoTime",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");
    private static final List<Class<?>> BOUND_TO_A_PROCESS = List.of(
            RandomGenerator.class,
            Thread.class,
            Executor.class,
            Timer.class,
            Cleaner.class,
            Process.class,
            AutoCloseable.class);

    @ArchTest
    static final ArchRule NOTHING_STATIC_IS_BOUND_TO_A_PROCESS =
            noFields().that().areStatic().should().haveRawType(boundToAProcess());

    @ArchTest
    static final ArchRule STATIC_INITIALIZERS_DO_THE_SAME_ANYWHERE_AND_AT_ANY_TIME =
            classes().should(beInitializedAlike());

    /** Caffeine looks by reflection for what a loader can do, and warns where it cannot. */
    @ArchTest
    static final ArchRule CACHES_HAVE_NO_LOADER = noClasses()
            .should()
            .callMethod(Caffeine.class, "build", CacheLoader.class)
            .orShould()
            .callMethod(Caffeine.class, "buildAsync", CacheLoader.class)
            .orShould()
            .callMethod(Caffeine.class, "buildAsync", AsyncCacheLoader.class);

    /** Seeds, threads, and what holds a file or a connection open. */
    private static DescribedPredicate<JavaClass> boundToAProcess() {
        return DescribedPredicate.describe(
                "bound to a process", type -> BOUND_TO_A_PROCESS.stream().anyMatch(type::isAssignableTo));
    }

    private static ArchCondition<JavaClass> beInitializedAlike() {
        return new ArchCondition<>("be initialized alike, wherever and whenever that is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getStaticInitializer().stream()
                        .flatMap(initializer -> calls(initializer, new HashSet<>()))
                        .filter(NativeExecutableTest::dependsOnMachineOrMoment)
                        .map(call -> type.getName() + ": " + call.getDescription())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    /** The calls that are made when this is run, as far as own code makes them. What a lambda does, it may do later. */
    private static Stream<JavaCall<?>> calls(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        if (!seen.add(code)) {
            return Stream.empty();
        }
        return code.getCallsFromSelf().stream()
                .filter(call -> !call.isDeclaredInLambda())
                .flatMap(call -> {
                    var called = call.getTarget().resolveMember().map(JavaCodeUnit.class::cast);
                    return Stream.concat(Stream.of(call), called.stream().flatMap(target -> calls(target, seen)));
                });
    }

    private static boolean dependsOnMachineOrMoment(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (call instanceof JavaConstructorCall) {
            return owner.isAssignableTo(RandomGenerator.class) || owner.isAssignableTo(Thread.class);
        }
        return DIFFERENT_ANYWHERE_OR_AT_ANY_TIME.contains(owner.getName() + "." + call.getName())
                || (owner.getPackageName().equals("java.time") && call.getName().equals("now"));
    }
}
