package dev.headroom.edit;

import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fact that a row may lack, so that an update can make it unknown again.
 *
 * @param field of the input that gives it
 * @param given the value that an input gives; null where it gives none
 * @param forget makes it unknown in a row
 * @param <I> the input
 * @param <E> the entity
 */
public record OptionalFact<I, E>(String field, Function<I, Object> given, Consumer<E> forget) {
    /** What the argument of an update says of itself. */
    public static final String UNSET =
            "Optional input fields whose facts are to be unknown again, such as releaseDate.";

    /**
     * The facts that an update is to make unknown.
     *
     * @throws RefusedException for each name that is of no such fact, and each fact that the input gives at the same
     *     time
     */
    static <I, E> List<OptionalFact<I, E>> named(List<String> names, List<OptionalFact<I, E>> facts, I input) {
        Map<String, OptionalFact<I, E>> byField =
                facts.stream().collect(Collectors.toMap(OptionalFact::field, Function.identity()));
        List<UserError> errors = new ArrayList<>();
        for (String name : names) {
            if (!byField.containsKey(name)) {
                errors.add(new UserError(
                        "unset",
                        "unset must name optional facts (%s), but names \"%s\""
                                .formatted(
                                        facts.stream().map(OptionalFact::field).collect(Collectors.joining(", ")),
                                        name),
                        UserErrorCode.INVALID));
            } else if (byField.get(name).given.apply(input) != null) {
                errors.add(new UserError(
                        name, name + " must be either given or unset, but is both", UserErrorCode.INVALID));
            }
        }
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
        return names.stream().map(byField::get).toList();
    }
}
