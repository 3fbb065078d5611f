package dev.headroom.facts;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one kind of rows, each declared once, in the order of the columns of their table. From a declaration
 * follow the cells of CSV and JSON both ways, what a mutation takes and refuses, the record of the snapshot, the field
 * of the admin's form, and what pages show and ask for. Entity, input and record are bound by name, so a subclass
 * registers them for reflection.
 *
 * @param <E> the entity
 * @param <I> the input of mutations, whose fields are null where they are not given
 * @param <R> the record that the snapshot holds
 */
public abstract class Facts<E, I, R> {
    private static final int LONGEST_TEXT = 10_000; // a list of sources grows with every update
    private static final int LONGEST_SOURCE = 2000;

    private final Class<E> entity;
    private final Supplier<I> blank;
    private final Class<?> input;
    private final Class<R> record;
    private final List<DeclaredFact<E, I, R>> facts = new ArrayList<>();
    private final Map<String, Function<E, @Nullable Object>> made = new HashMap<>();
    private @Nullable RecordOf<E> recordOf;

    protected Facts(Class<E> entity, Supplier<I> blank, Class<R> record) {
        this.entity = entity;
        this.blank = blank;
        this.input = blank.get().getClass();
        this.record = record;
    }

    protected DeclaredFact<E, I, R> text(String name) {
        return declare(name, FactValue.text(FactRow::optionalText));
    }

    /** A natural key as GPUs and devices have it, which a service makes of the name. */
    protected DeclaredFact<E, I, R> slug(String name) {
        return declare(
                        name,
                        FactValue.text((row, column) -> row.optionalText(column) == null ? null : row.slug(column)))
                .required()
                .notEntered();
    }

    /** A number above 0. */
    protected DeclaredFact<E, I, R> number(String name) {
        return declare(name, FactValue.number(FactRow::optionalPositive));
    }

    /** A number from 0 upwards. */
    protected DeclaredFact<E, I, R> notNegative(String name) {
        return declare(name, FactValue.number(FactRow::optionalNotNegative));
    }

    /** A whole number from 0 upwards. */
    protected DeclaredFact<E, I, R> count(String name) {
        return declare(name, FactValue.number(FactRow::optionalCount));
    }

    /** A whole number from 1 upwards. */
    protected DeclaredFact<E, I, R> size(String name) {
        return declare(name, FactValue.number(FactRow::optionalSize));
    }

    /** A size in bytes from 1 upwards, which no row lacks. */
    protected DeclaredFact<E, I, R> bytes(String name) {
        return declare(name, FactValue.number(FactRow::bytes)).required();
    }

    /** A day, month or year of release. */
    protected DeclaredFact<E, I, R> date(String name) {
        return declare(name, FactValue.date(FactRow::optionalDate)).check(Constraint.releaseDay());
    }

    /** A date of year, month and day. */
    protected DeclaredFact<E, I, R> day(String name) {
        return declare(name, FactValue.date(FactRow::optionalDay)).check(Constraint.day());
    }

    protected <T extends Enum<T>> DeclaredFact<E, I, R> constant(String name, Class<T> type) {
        return declare(name, FactValue.constant(type));
    }

    /** What is true or not, in CSV one of two words. */
    protected DeclaredFact<E, I, R> flag(String name, String yes, String no) {
        return declare(name, FactValue.flag(yes, no));
    }

    /** What is true or not, in CSV and JSON one of two words. */
    protected DeclaredFact<E, I, R> either(String name, String yes, String no) {
        return declare(name, FactValue.either(yes, no));
    }

    /** A list of names, which tables and entities part by {@code |}. */
    protected DeclaredFact<E, I, R> names(String name) {
        return declare(name, FactValue.NAMES).check(Constraint.names());
    }

    /** Where the facts come from: every change must give it, and adds it to what is there. */
    protected DeclaredFact<E, I, R> source(String name) {
        return declare(name, FactValue.SOURCE)
                .upToPerChange(LONGEST_SOURCE)
                .requiredAlways()
                .label("Source of these facts")
                .apart();
    }

    /** A text that is only written, of what the row refers to. */
    protected DeclaredFact<E, I, R> column(String name, Function<E, Object> cell) {
        return text(name).written(cell).writtenOnly();
    }

    /** A component of the record that follows from more than a fact of its name. */
    protected void component(String name, Function<E, @Nullable Object> value) {
        made.put(name, value);
    }

    private DeclaredFact<E, I, R> declare(String name, FactValue value) {
        var fact = new DeclaredFact<>(this, name, value);
        facts.add(fact);
        return fact;
    }

    Class<E> entity() {
        return entity;
    }

    /** The class of the input. */
    public Class<?> input() {
        return input;
    }

    Class<R> record() {
        return record;
    }

    Optional<Function<R, Object>> accessor(List<String> path) {
        return RecordOf.accessor(record, path);
    }

    /** All facts, in the order of their columns. */
    public List<DeclaredFact<E, I, R>> all() {
        return List.copyOf(facts);
    }

    /** Those that the page of a row tells one below the other. */
    public Stream<DeclaredFact<E, I, R>> onPageOf(R row) {
        return facts.stream().filter(fact -> fact.isOnPage(row));
    }

    /** Those that the list of rows shows beside their names: first what the list can be ordered by. */
    public Stream<DeclaredFact<E, I, R>> listed() {
        return facts.stream().filter(DeclaredFact::isListed).sorted(Comparator.comparing(fact -> fact.order() == null));
    }

    /** Those that are compared where rows stand side by side. */
    public Stream<DeclaredFact<E, I, R>> compared() {
        return facts.stream().filter(DeclaredFact::isCompared);
    }

    /** What makes a component of the record that is no fact of its name. */
    Optional<Function<E, @Nullable Object>> made(String component) {
        return Optional.ofNullable(made.get(component));
    }

    /** The fact that a component of the record holds, or one within it. */
    Optional<DeclaredFact<E, I, R>> find(List<String> path) {
        return facts.stream().filter(fact -> fact.path().equals(path)).findFirst();
    }

    /** Whether a component of the record is a record of facts. */
    boolean isWithin(List<String> path) {
        return facts.stream()
                .map(DeclaredFact::path)
                .anyMatch(longer -> longer.size() > path.size()
                        && longer.subList(0, path.size()).equals(path));
    }

    /** The fact with a name. */
    public Optional<DeclaredFact<E, I, R>> find(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /** Names of the facts that an update can make unknown again. */
    public List<String> optional() {
        return facts.stream()
                .filter(DeclaredFact::isOptional)
                .map(DeclaredFact::name)
                .toList();
    }

    /** Reads a row of a fact table into an entity. */
    public void read(E row, FactRow cells) {
        facts.forEach(fact -> fact.read(row, cells));
    }

    /** Writes what {@link #read} reads. */
    public void write(E row, FactCells out) {
        facts.forEach(fact -> fact.write(row, out));
    }

    /** Gives a new entity the values that it has unless others are given. */
    public void begin(E row) {
        facts.forEach(fact -> fact.begin(row));
    }

    /** Takes over what an input gives, and leaves the rest. */
    public void apply(I given, E row) {
        facts.forEach(fact -> fact.apply(given, row));
    }

    /** Makes facts unknown. */
    public void forget(List<String> names, E row) {
        names.forEach(name -> find(name).orElseThrow().forget(row));
    }

    /** Names of the facts that are known of two rows and differ, but for names, keys and sources. */
    public List<String> differences(E one, E other) {
        return facts.stream()
                .filter(fact -> fact.differs(one, other))
                .map(DeclaredFact::name)
                .toList();
    }

    /** Gives a row the facts that are unknown of it and known of another, with the sources of both. */
    public void complete(E row, E other) {
        facts.forEach(fact -> fact.complete(row, other));
    }

    /** What the snapshot holds of an entity. */
    public R record(E row) {
        if (recordOf == null) {
            recordOf = new RecordOf<>(this);
        }
        return record.cast(Objects.requireNonNull(recordOf.apply(row), "what no record lacks"));
    }

    /** An input that gives nothing. */
    public I blank() {
        return blank.get();
    }

    /** What an admin would enter to have the facts of a record, but for the source of a change. */
    public I entered(R row) {
        I entered = blank();
        facts.forEach(fact -> fact.enter(row, entered));
        return entered;
    }

    /** What is missing from the input of a new row, or cannot be meant, by field. */
    public List<UserError> complaintsOfNew(I given) {
        return complaints(given, DeclaredFact::isRequiredOfNew);
    }

    /** What is missing from the input of an update, or cannot be meant, by field. */
    public List<UserError> complaintsOfUpdate(I given) {
        return complaints(given, DeclaredFact::isRequiredAlways);
    }

    private List<UserError> complaints(I given, Function<DeclaredFact<E, I, R>, Boolean> required) {
        return facts.stream()
                .filter(DeclaredFact::isEntered)
                .flatMap(fact -> fact.given(given) == null && required.apply(fact)
                        ? Stream.of(error(fact, "is required", UserErrorCode.REQUIRED))
                        : fact.complaints(given).map(complaint -> error(fact, complaint, UserErrorCode.INVALID)))
                .sorted(Comparator.comparing(UserError::field))
                .toList();
    }

    private static UserError error(DeclaredFact<?, ?, ?> fact, String complaint, UserErrorCode code) {
        return new UserError(fact.name(), fact.name() + ' ' + complaint, code);
    }

    /** What is wrong with the names of facts that an update is to make unknown. */
    public List<UserError> complaintsOfUnset(List<String> names, I given) {
        Set<String> optional = Set.copyOf(optional());
        List<UserError> errors = new ArrayList<>();
        for (String name : names) {
            if (!optional.contains(name)) {
                errors.add(new UserError(
                        "unset",
                        "unset must name optional facts (%s), but names \"%s\""
                                .formatted(String.join(", ", optional()), name),
                        UserErrorCode.INVALID));
            } else if (find(name).orElseThrow().given(given) != null) {
                errors.add(new UserError(
                        name, name + " must be either given or unset, but is both", UserErrorCode.INVALID));
            }
        }
        return errors;
    }

    /**
     * Why a column cannot have a value, each as the end of "column …"; empty if it can. Null is unknown, and passes.
     */
    public List<String> complaints(String column, @Nullable Object value) {
        if (value instanceof String text && !isText(text)) {
            return List.of("must be at most %d characters without control characters".formatted(LONGEST_TEXT));
        }
        return value == null
                ? List.of()
                : facts.stream()
                        .filter(fact -> column.equals(fact.column()))
                        .flatMap(fact -> fact.constraints().stream()
                                .map(constraint -> constraint.complaint(
                                        fact.value().entered().apply(value))))
                        .filter(complaint -> complaint != null)
                        .toList();
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT
                && text.codePoints()
                        .noneMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    /** Facts without the fields that they are bound to, and fields of the input without a fact; a test asks. */
    List<String> partnerless() {
        Set<String> names = facts.stream().map(DeclaredFact::name).collect(Collectors.toSet());
        Stream<String> fields = Stream.of(input.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(field -> !names.contains(field))
                .map(field -> input.getSimpleName() + '.' + field + " has no fact");
        return Stream.concat(facts.stream().flatMap(DeclaredFact::missingPartners), fields)
                .toList();
    }
}
