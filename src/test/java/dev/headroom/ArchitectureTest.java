package dev.headroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.headroom.access.Access;
import dev.headroom.facts.PackagedEntity;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.NullMarked;

/** Which package may use which. */
@AnalyzeClasses(packages = "dev.headroom", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OWN = "dev.headroom..";
    /** What may be null, for the compiler: nothing that runs. */
    private static final String ANNOTATIONS = "org.jspecify.annotations";

    /** What starts the application looks at the settings of all. */
    private static final String START = "dev.headroom";

    private static final String[] FOUNDATION = {
        "dev.headroom.digest",
        "dev.headroom.error",
        "dev.headroom.filter",
        "dev.headroom.paging",
        "dev.headroom.search",
        "dev.headroom.estimate",
        "dev.headroom.facts",
        "dev.headroom.layers",
        "dev.headroom.lazy",
        "dev.headroom.settings"
    };

    @ArchTest
    static final ArchRule ESTIMATOR_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..estimate")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ANNOTATIONS, "dev.headroom.estimate");

    private static final DescribedPredicate<JavaClass> OPTIONAL_NUMBERS =
            JavaClass.Predicates.belongToAnyOf(OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    @ArchTest
    static final ArchRule THE_ESTIMATOR_HAS_AMOUNTS_INSTEAD_OF_OPTIONAL_NUMBERS =
            noClasses().that().resideInAPackage("..estimate").should().dependOnClassesThat(OPTIONAL_NUMBERS);

    @ArchTest
    static final ArchRule THE_ESTIMATOR_KEEPS_NO_NUMBERS_THAT_MAY_BE_NULL = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..estimate")
            .should()
            .haveRawType(JavaClass.Predicates.assignableTo(Number.class));

    @ArchTest
    static final ArchRule NO_FIELD_IS_AN_OPTIONAL_NUMBER = noFields().should().haveRawType(OPTIONAL_NUMBERS);

    @ArchTest
    static final ArchRule NO_METHOD_TAKES_OPTIONAL_NUMBERS =
            noCodeUnits().should().haveRawParameterTypes(DescribedPredicate.anyElementThat(OPTIONAL_NUMBERS));

    @ArchTest
    static final ArchRule NO_METHOD_ANSWERS_AN_OPTIONAL_NUMBER =
            noMethods().should().haveRawReturnType(OPTIONAL_NUMBERS);

    @ArchTest
    static final ArchRule MODEL_FILES_ARE_READ_WITHOUT_THE_APPLICATION = classes()
            .that()
            .resideInAPackage("..intake")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", ANNOTATIONS, "com.fasterxml.jackson..", "dev.headroom.intake", "dev.headroom.estimate")
            .because("layers have one vocabulary, and that of the estimator is plain Java");

    @ArchTest
    static void eachNameStandsInOnePackage(JavaClasses classes) {
        Map<String, Set<String>> packages = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())));
        assertThat(packages).hasSizeGreaterThan(400);
        packages.values().removeIf(homes -> homes.size() == 1);
        assertThat(packages).isEmpty();
    }

    @ArchTest
    static void eachPackageTellsWhatMayBeNull(JavaClasses classes) {
        Set<String> silent = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        classes.stream()
                .filter(one -> one.getSimpleName().equals("package-info") && one.isAnnotatedWith(NullMarked.class))
                .forEach(description -> silent.remove(description.getPackageName()));
        assertThat(silent).isEmpty();
    }

    /** A feature is rows of a packaged table and how GraphQL answers of them. */
    @ArchTest
    static void aFeatureHasTenFilesAtMost(JavaClasses classes) {
        Map<String, List<JavaClass>> packages = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName));
        packages.values()
                .removeIf(files -> files.stream().noneMatch(ArchitectureTest::isEntityOfATable)
                        || files.stream().noneMatch(one -> one.isAnnotatedWith(GraphQLApi.class)));
        assertThat(packages).hasSizeGreaterThan(4);
        assertThat(packages).allSatisfy((feature, files) -> assertThat(files).hasSizeLessThanOrEqualTo(10));
    }

    private static boolean isEntityOfATable(JavaClass one) {
        return one.isAnnotatedWith(Entity.class) && one.isAssignableTo(PackagedEntity.class);
    }

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.headroom.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_SITE_HAVE_NO_CYCLES =
            slices().matching("dev.headroom.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FOUNDATION_KNOWS_NO_FEATURE =
            noClasses().that().resideInAnyPackage(FOUNDATION).should().dependOnClassesThat(ownOutside(FOUNDATION));

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_WHAT_CROSSES_THEM = noClasses()
            .that()
            .resideOutsideOfPackages("..compatibility", "dev.headroom.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..compatibility");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_ESTIMATES = noClasses()
            .that()
            .resideOutsideOfPackages("..estimates", "..compatibility", "..inspection", "..cli", "dev.headroom.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..estimates");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_SITE = noClasses()
            .that()
            .resideOutsideOfPackages(START, "dev.headroom.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.headroom.web..");

    @ArchTest
    static final ArchRule THE_SITE_NEVER_SEES_ENTITIES = noClasses()
            .that()
            .resideInAPackage("dev.headroom.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule PAGES_ARE_APART = noClasses()
            .that()
            .resideInAPackage("dev.headroom.web")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.headroom.web.*..");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THE_SNAPSHOT = noClasses()
            .that()
            .resideInAnyPackage(
                    "..gpu",
                    "..device",
                    "..hardware",
                    "..accelerator",
                    "..decode",
                    "..model",
                    "..quant",
                    "..quality",
                    "..weights",
                    "..benchmark",
                    "..alias",
                    "..score",
                    "..rating",
                    "..edit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..catalog");

    @ArchTest
    static final ArchRule HARDWARE_KINDS_ARE_APART = noClasses()
            .that()
            .resideInAPackage("..gpu")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..device", "..model", "..layers", "..weights", "..benchmark");

    @ArchTest
    static final ArchRule DEVICES_ARE_APART = noClasses()
            .that()
            .resideInAPackage("..device")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gpu", "..model", "..layers", "..weights", "..benchmark");

    @ArchTest
    static final ArchRule HARDWARE_KNOWS_NOT_ITS_KINDS = noClasses()
            .that()
            .resideInAPackage("..hardware")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gpu", "..device", "..accelerator", "..decode");

    @ArchTest
    static final ArchRule DATABASE_START_KNOWS_NO_CATALOG = noClasses()
            .that()
            .resideInAPackage("..database")
            .should()
            .dependOnClassesThat(ownOutside("dev.headroom.database", "dev.headroom.error")
                    .or(JavaClass.Predicates.resideInAnyPackage("jakarta..", "org.hibernate..")));

    @ArchTest
    static final ArchRule ACCESS_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("..access")
            .should()
            .dependOnClassesThat(ownOutside(
                    "dev.headroom.access", "dev.headroom.error", "dev.headroom.digest", "dev.headroom.settings"));

    @ArchTest
    static final ArchRule LIMITS_KNOW_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("..limits")
            .should()
            .dependOnClassesThat(ownOutside(
                    "dev.headroom.limits", "dev.headroom.error", "dev.headroom.paging", "dev.headroom.settings"));

    @ArchTest
    static final ArchRule NO_RESOLVER_IS_ASKED_IN_BATCHES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .should(haveASourceThatIsAList());

    /** A blocking one costs a change of threads for each row. */
    @ArchTest
    static final ArchRule COMPUTED_FIELDS_DO_NOT_BLOCK =
            methods().that(haveASource()).should().beAnnotatedWith(NonBlocking.class);

    @ArchTest
    static final ArchRule ENDPOINT_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("..http")
            .should()
            .dependOnClassesThat(ownOutside(
                    "dev.headroom.http",
                    "dev.headroom.access",
                    "dev.headroom.error",
                    "dev.headroom.digest",
                    "dev.headroom.settings"));

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_ENDPOINT = noClasses()
            .that()
            .resideOutsideOfPackages(START, "dev.headroom.http")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.headroom.http");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_AND_THE_PAGE_FOR_IMPORTS_KNOW_BULK = noClasses()
            .that()
            .resideOutsideOfPackages(START, "..bulk", "..cli", "..web.admin.imports")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..bulk");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_AND_FORMS_KNOW_INSPECTION = noClasses()
            .that()
            .resideOutsideOfPackages("..inspection", "..cli", "..web.admin.facts")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..inspection");

    @ArchTest
    static final ArchRule ONLY_INSPECTION_AND_COMMANDS_READ_MODEL_FILES = noClasses()
            .that()
            .resideOutsideOfPackages("..inspection", "..cli", "..intake")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..intake");

    @ArchTest
    static final ArchRule ONLY_THE_START_KNOWS_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("dev.headroom", "..cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cli");

    @ArchTest
    static final ArchRule MUTATIONS_ASK_WHO_MAKES_THEM = classes()
            .that()
            .containAnyMethodsThat(CanBeAnnotated.Predicates.annotatedWith(Mutation.class))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Access.class);

    @ArchTest
    static final ArchRule RESOLVERS_NEVER_SEE_ENTITIES = noClasses()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule RESOLVERS_NEVER_SEE_THE_DATABASE = noClasses()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.transaction..", "io.quarkus.hibernate..", "org.hibernate..");

    @ArchTest
    static final ArchRule DIGESTS_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.headroom.digest")
            .should()
            .callMethod(MessageDigest.class, "getInstance", String.class);

    @ArchTest
    static final ArchRule NO_MISCELLANEA = noClasses()
            .should()
            .resideInAnyPackage("..impl..", "..util..", "..helper..", "..manager..", "..common..", "..dto..");

    private static DescribedPredicate<JavaClass> ownOutside(String... packages) {
        return JavaClass.Predicates.resideInAPackage(OWN)
                .and(JavaClass.Predicates.resideOutsideOfPackages(packages))
                .as("own classes outside of %s", String.join(", ", packages));
    }

    private static DescribedPredicate<JavaMethod> haveASource() {
        return DescribedPredicate.describe(
                "have a source",
                method ->
                        method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Source.class)));
    }

    /** SmallRye GraphQL gives a batch the arguments of its first key. */
    private static ArchCondition<JavaMethod> haveASourceThatIsAList() {
        return new ArchCondition<>("have a source that is a list") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean batch = method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith(Source.class)
                                && parameter.getRawType().isAssignableTo(Collection.class));
                events.add(new SimpleConditionEvent(
                        method, batch, method.getFullName() + (batch ? " takes" : " does not take") + " a batch"));
            }
        };
    }
}
