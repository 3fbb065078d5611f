package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every declaration of the application, with what it is bound to by name. */
class DeclaredFactsTest {
    /** Orders by what is worked out of the scores of a model, and is no fact of its own. */
    private static final String COMPUTED = "QUALITY";

    static List<Facts<?, ?, ?>> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.headroom").stream()
                        .filter(one -> one.isAssignableTo(Facts.class) && !one.isEquivalentTo(Facts.class))
                        .<Facts<?, ?, ?>>map(DeclaredFactsTest::make)
                        .toList();
    }

    private static Facts<?, ?, ?> make(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Facts<?, ?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void areThoseOfEachTableThatIsImported() {
        assertThat(all())
                .extracting(facts -> facts.entity().getSimpleName())
                .containsExactlyInAnyOrder(
                        "GpuEntity",
                        "DeviceEntity",
                        "ModelEntity",
                        "QuantEntity",
                        "QuantFileEntity",
                        "BenchmarkEntity",
                        "PriceEntity",
                        "ModelScoreEntity",
                        "AliasEntity",
                        "AcceleratorClassEntity");
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveTheirPartners(Facts<?, ?, ?> facts) {
        assertThat(facts.partnerless()).isEmpty();
    }

    /** A native executable knows by name what is registered for it alone. */
    @ParameterizedTest
    @MethodSource("all")
    void registerWhatTheyAreBoundTo(Facts<?, ?, ?> facts) {
        Set<Class<?>> registered = Set.of(
                facts.getClass().getAnnotation(RegisterForReflection.class).targets());
        assertThat(registered)
                .containsAll(Stream.concat(Stream.of(facts.entity(), facts.input(), facts.record()), within(facts))
                        .filter(type -> type != Object.class)
                        .toList());
    }

    /** The records within the record that facts are read from. */
    private static Stream<Class<?>> within(Facts<?, ?, ?> facts) {
        return facts.all().stream()
                .map(DeclaredFact::path)
                .filter(path -> path.size() > 1)
                .flatMap(path -> Stream.of(facts.record().getRecordComponents())
                        .filter(component -> component.getName().equals(path.get(0))))
                .map(RecordComponent::getType);
    }

    @ParameterizedTest
    @MethodSource("all")
    void callEachFactThatPeopleEnterByWordsOfItsOwn(Facts<?, ?, ?> facts) {
        assertThat(facts.all().stream().filter(DeclaredFact::isEntered))
                .allSatisfy(fact -> assertThat(fact.label()).as(fact.name()).isNotEmpty())
                .extracting(DeclaredFact::label)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void showOnlyWhatHasALabelAndAValue(Facts<?, ?, ?> facts) {
        assertThat(Stream.of(facts.listed(), facts.compared()).flatMap(shown -> shown))
                .allSatisfy(fact -> assertThat(fact.label()).as(fact.name()).isNotEmpty())
                .allSatisfy(fact ->
                        assertThat(facts.accessor(fact.path())).as(fact.name()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void areEachOrderedByOneFieldAtMost(Facts<?, ?, ?> facts) {
        List<Enum<?>> orders = facts.all().stream()
                .<Enum<?>>map(DeclaredFact::order)
                .filter(Objects::nonNull)
                .toList();
        assertThat(orders).doesNotHaveDuplicates();
        if (!orders.isEmpty()) {
            assertThat(orders)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(orders.get(0).getDeclaringClass().getEnumConstants())
                                    .filter(order -> !order.name().startsWith(COMPUTED))
                                    .toList());
        }
    }

    @Test
    void nameAFactWithoutPartner() {
        var facts = new Facts<Kept, Given, Shown>(Kept.class, Given::new, Shown.class) {
            {
                text("name");
                text("nmae");
                number("watts").notEntered();
            }
        };
        assertThat(facts.partnerless())
                .containsExactly(
                        "Kept has no field for the fact nmae",
                        "Given has no field for the fact nmae",
                        "Given.price has no fact");
    }

    @Test
    void goFromInputToEntityToRecordAndBack() {
        var facts = new Facts<Kept, Given, Shown>(Kept.class, Given::new, Shown.class) {
            {
                text("name").required().upTo(5);
                number("watts").csv("power_w").notEntered();
                number("price").between(1, 10);
            }
        };
        var given = new Given();
        assertThat(facts.complaintsOfNew(given))
                .extracting(error -> error.message())
                .containsExactly("name is required");
        given.name = "Volta\u0000";
        given.price = 0.5;
        assertThat(facts.complaintsOfUpdate(given))
                .extracting(error -> error.message())
                .containsExactly(
                        "name must be 1 to 5 characters without control characters",
                        "price must be between 1 and 10, but is 0.5");
        given.name = "Volta";
        given.price = 2.5;
        var kept = new Kept();
        kept.watts = 300;
        facts.apply(given, kept);

        assertThat(facts.record(kept)).isEqualTo(new Shown("Volta", 300, 2.5));
        assertThat(facts.entered(facts.record(kept))).usingRecursiveComparison().isEqualTo(given);
        var cells = new FactCells();
        facts.write(kept, cells);
        assertThat(cells.columns()).containsExactly("name", "power_w", "price");
        assertThat(cells.fact("power_w").text()).isEqualTo("300");
        facts.forget(List.of("price"), kept);
        assertThat(kept.price).isNull();
        assertThat(facts.complaintsOfUnset(List.of("name"), new Given()))
                .extracting(error -> error.message())
                .containsExactly("unset must name optional facts (price), but names \"name\"");
    }

    /** An entity. */
    public static final class Kept {
        public String name;
        public double watts;
        public Double price;
    }

    /** An input. */
    public static final class Given {
        public String name;
        public Double price;
    }

    /** A record. */
    public record Shown(String name, double watts, Double price) {}
}
