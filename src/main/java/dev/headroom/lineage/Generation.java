package dev.headroom.lineage;

import dev.headroom.filter.PartialDate;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as one in a line of models. A line is of one publisher and one name without version, date and size; dense
 * models and mixtures, pre-trained and tuned ones are lines of their own.
 */
record Generation(Model model, ModelName name) {
    /** How many times as large a model of the same size may be: Qwen3 32B and Qwen3.5 27B are, 3B and 4B are not. */
    private static final double SAME_SIZE = 1.2;

    /** The same for what each token passes of a mixture. */
    private static final double SAME_ACTIVE_SIZE = 1.25;

    /** What models of one line have in common. */
    record Line(String publisher, List<String> words, boolean mixtureOfExperts, boolean isBase) {}

    static Generation of(Model model) {
        return new Generation(model, ModelName.of(model.huggingFaceId()));
    }

    Line line() {
        return new Line(
                model.publisher(), name.line(), model.mixtureOfExperts(), model.category() == ModelCategory.BASE);
    }

    /** The next of its size in its line: of the lowest version above its own, then the earliest, then the nearest. */
    Optional<Generation> successor(List<Generation> line) {
        return line.stream()
                .filter(other -> isBefore(other) && isOfSizeOf(other))
                .min(Comparator.comparingDouble((Generation other) -> other.name.version())
                        .thenComparing(Generation::released, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparingDouble(other -> Math.abs(other.model.parametersB() - model.parametersB()))
                        .thenComparing(other -> other.model.slug()));
    }

    private boolean isBefore(Generation other) {
        if (name.version() != other.name.version()) {
            return name.version() < other.name.version();
        }
        String released = released();
        String otherReleased = other.released();
        if (released != null && otherReleased != null) {
            return released.compareTo(otherReleased) < 0;
        }
        return other.name.isDated() && !name.isDated();
    }

    private boolean isOfSizeOf(Generation other) {
        return isWithin(SAME_SIZE, model.parametersB(), other.model.parametersB())
                && isWithin(SAME_ACTIVE_SIZE, model.activeParametersB(), other.model.activeParametersB());
    }

    private static boolean isWithin(double times, @Nullable Double one, @Nullable Double other) {
        return one == null || other == null || Math.max(one, other) <= times * Math.min(one, other);
    }

    private @Nullable String released() {
        return PartialDate.firstDay(model.releaseDate());
    }
}
