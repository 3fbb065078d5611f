package dev.headroom.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a row: what it is called where, and what is asked of it. Without further words it is the field of the
 * same name in entity, input and record, and the column of that name in {@code snake_case}, which may be empty.
 *
 * @param <E> the entity
 * @param <I> the input, whose fields are null where they are not given
 * @param <R> the record that the snapshot holds
 */
public final class DeclaredFact<E, I, R> extends ShownFact<DeclaredFact<E, I, R>> {
    private final Facts<E, I, R> owner;
    private final String name;
    private final FactValue value;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Constraint> constraintsOfInput = new ArrayList<>();
    private @Nullable String column;
    private Optional<Property> kept;
    private Optional<Property> entered;
    private List<String> path;
    private @Nullable Function<R, Object> recorded;
    private @Nullable Function<R, @Nullable Object> offered;
    private Function<E, Object> written;
    private @Nullable Object initial;
    private int longest;
    private boolean isKept = true;
    private boolean isEntered = true;
    private boolean isRequiredInTable;
    private boolean isRequiredOfNew;
    private boolean isRequiredAlways;
    private boolean stays;

    DeclaredFact(Facts<E, I, R> owner, String name, FactValue value) {
        this.owner = owner;
        this.name = name;
        this.value = value;
        this.column = name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        this.kept = Property.find(owner.entity(), name);
        this.entered = Property.find(owner.input(), name);
        this.path = List.of(name);
        this.recorded = owner.accessor(path).orElse(null);
        this.written = row -> kept.orElseThrow().get(row);
    }

    @Override
    DeclaredFact<E, I, R> self() {
        return this;
    }

    /** The column of the fact table, where it is called otherwise. */
    public DeclaredFact<E, I, R> csv(String name) {
        column = name;
        return this;
    }

    /** The field of the entity, where it is called otherwise. */
    public DeclaredFact<E, I, R> stored(String field) {
        kept = Property.find(owner.entity(), field);
        return this;
    }

    /** What a form begins with, where that is not what the record has. */
    public DeclaredFact<E, I, R> entered(Function<R, @Nullable Object> first) {
        offered = first;
        return this;
    }

    /** Where a record has it, if it is within another: the names of both components, parted by a dot. */
    public DeclaredFact<E, I, R> at(String components) {
        path = List.of(components.split("\\."));
        recorded = owner.accessor(path).orElse(null);
        return this;
    }

    /** What is written into the fact table, where it is not what the entity's field holds. */
    public DeclaredFact<E, I, R> written(Function<E, Object> cell) {
        written = cell;
        return this;
    }

    /** A column that is written only. Whoever reads the row looks after it. */
    DeclaredFact<E, I, R> writtenOnly() {
        isKept = false;
        return notEntered();
    }

    /** No mutation gives it. */
    public DeclaredFact<E, I, R> notEntered() {
        entered = Optional.empty();
        isEntered = false;
        return this;
    }

    /** An input gives it, and the service that takes the input looks after it. */
    public DeclaredFact<E, I, R> onlyEntered() {
        kept = Optional.empty();
        isKept = false;
        column = null;
        return this;
    }

    /** No row lacks it. */
    public DeclaredFact<E, I, R> required() {
        isRequiredInTable = true;
        return requiredOfNew();
    }

    /** Who adds a row must give it; packaged and imported rows may lack it. */
    public DeclaredFact<E, I, R> requiredOfNew() {
        isRequiredOfNew = true;
        return this;
    }

    /** No row lacks it: it has a value unless another is given. */
    public DeclaredFact<E, I, R> initially(Object value) {
        isRequiredInTable = true;
        initial = value;
        return this;
    }

    /** Every change must give it. */
    DeclaredFact<E, I, R> requiredAlways() {
        isRequiredAlways = true;
        return requiredOfNew();
    }

    /** It is given with a new row, by whoever makes the entity, and an update leaves it. */
    public DeclaredFact<E, I, R> stays() {
        stays = true;
        return this;
    }

    /** Text of at most so many characters. */
    public DeclaredFact<E, I, R> upTo(int characters) {
        longest = characters;
        return check(Constraint.text(characters));
    }

    /** The same for mutations alone: tables may hold longer texts, such as the sources of many changes. */
    public DeclaredFact<E, I, R> upToPerChange(int characters) {
        longest = characters;
        constraintsOfInput.add(Constraint.text(characters));
        return this;
    }

    /** A number between two, both included. */
    public DeclaredFact<E, I, R> between(double min, double max) {
        return check(Constraint.between(min, max));
    }

    /** A code of ISO 4217. */
    public DeclaredFact<E, I, R> currency() {
        return check(Constraint.currency());
    }

    public DeclaredFact<E, I, R> huggingFaceId() {
        return check(Constraint.huggingFaceId());
    }

    DeclaredFact<E, I, R> check(Constraint constraint) {
        constraints.add(constraint);
        constraintsOfInput.add(constraint);
        return this;
    }

    /** The name, which is that of the input's field. */
    public String name() {
        return name;
    }

    /** Whether a mutation can give it. */
    public boolean isEntered() {
        return isEntered;
    }

    /** Whether a row may lack it, so that an update can make it unknown again. */
    public boolean isOptional() {
        return isEntered && isKept && !isRequiredOfNew && initial == null;
    }

    /** Whether who adds a row must give it. */
    public boolean isRequiredOfNew() {
        return isRequiredOfNew;
    }

    /** Whether every change must give it, as it must its source. */
    public boolean isRequiredAlways() {
        return isRequiredAlways;
    }

    /** The most characters that an input may give; 0 where it is no text. */
    public int longest() {
        return longest;
    }

    /** What it is, from which it follows how it is shown. */
    public FactKind kind() {
        return value.kind();
    }

    /** What a record has; null is unknown. */
    public @Nullable Object valueOf(R record) {
        return Objects.requireNonNull(recorded, name).apply(record);
    }

    /** The component of the record that holds it, and that of the record within, as they are named in the schema. */
    public List<String> path() {
        return path;
    }

    /** Whether the page of a row tells it. */
    boolean isOnPage(R row) {
        return isOnPages() && (!isOnlyWhereKnown() || valueOf(row) != null);
    }

    @Nullable
    String column() {
        return column;
    }

    FactValue value() {
        return value;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** Where it should have a field and has none. */
    Stream<String> missingPartners() {
        return Stream.of(
                        isKept && kept.isEmpty() ? owner.entity() : null,
                        isEntered && entered.isEmpty() ? owner.input() : null,
                        path.size() > 1 && recorded == null ? owner.record() : null)
                .filter(type -> type != null)
                .map(type -> type.getSimpleName() + " has no field for the fact " + name);
    }

    void read(E row, FactRow cells) {
        if (isKept && column != null) {
            Object read = value.reader().apply(cells, column);
            kept.orElseThrow().set(row, isRequiredInTable ? cells.required(column, read) : read);
        }
    }

    void write(E row, FactCells out) {
        if (column != null) {
            value.writer().write(out, column, written.apply(row));
        }
    }

    void begin(E row) {
        if (initial != null) {
            kept.orElseThrow().set(row, initial);
        }
    }

    @Nullable
    Object given(I input) {
        return entered.map(field -> field.get(input)).orElse(null);
    }

    void apply(I input, E row) {
        Object given = given(input);
        if (given != null && isKept && !stays) {
            Property field = kept.orElseThrow();
            field.set(row, value.taken().apply(field.get(row), given));
        }
    }

    /** Whether it is known of two rows and not the same; names and keys of what is the same may be others. */
    boolean differs(E one, E other) {
        if (!isKept || !isEntered || stays || isRequiredAlways || name.equals("name")) {
            return false;
        }
        Object here = kept.orElseThrow().get(one);
        Object there = kept.orElseThrow().get(other);
        return here != null && there != null && !here.equals(there);
    }

    /** Takes over what another row has where this one has nothing; of the source both. */
    void complete(E row, E other) {
        if (isKept && kept.isPresent()) {
            Object here = kept.orElseThrow().get(row);
            Object there = kept.orElseThrow().get(other);
            if (there != null && (here == null || isRequiredAlways)) {
                kept.orElseThrow().set(row, isRequiredAlways ? value.taken().apply(here, there) : there);
            }
        }
    }

    void forget(E row) {
        kept.orElseThrow().set(row, null);
    }

    /** Gives an input what a record has. */
    void enter(R record, I input) {
        Function<R, @Nullable Object> from = offered == null ? recorded : offered;
        if (isEntered && !isRequiredAlways && from != null) {
            entered.orElseThrow().set(input, from.apply(record));
        }
    }

    @Nullable
    Object shown(E row) {
        return value.shown().apply(kept.orElseThrow().get(row));
    }

    /** What is wrong with what an input gives, or does not give, each as the end of "field …". */
    Stream<String> complaints(I input) {
        Object given = given(input);
        return given == null
                ? Stream.empty()
                : constraintsOfInput.stream()
                        .map(constraint -> constraint.complaint(given))
                        .filter(complaint -> complaint != null);
    }
}
