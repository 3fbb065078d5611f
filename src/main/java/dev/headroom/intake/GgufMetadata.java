package dev.headroom.intake;

import dev.headroom.intake.MetadataValue.Flag;
import dev.headroom.intake.MetadataValue.Real;
import dev.headroom.intake.MetadataValue.Sequence;
import dev.headroom.intake.MetadataValue.Text;
import dev.headroom.intake.MetadataValue.Whole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The key-value pairs of a GGUF header by key. Each reader is empty for a key that is not there and throws
 * {@link IntakeException} for a value of another kind.
 */
public record GgufMetadata(String file, Map<String, MetadataValue> values) {

    public Optional<String> text(String key) {
        return value(key).map(value -> {
            if (value instanceof Text text && text.value().isPresent()) {
                return PrintableText.of(text.value().get());
            }
            throw fault(key, value, "a short text");
        });
    }

    /**
     * A whole number from 0 to {@link Integer#MAX_VALUE}, or an array with that number for each layer; empty where it
     * differs between layers, and for an empty array.
     */
    public Optional<Integer> count(String key) {
        return perLayer(key)
                .map(PerLayer::values)
                .filter(values -> values.stream().distinct().count() == 1)
                .map(values -> values.get(0));
    }

    /** A whole number for all layers or an array with one for each; a boolean counts as 0 or 1. */
    public Optional<PerLayer> perLayer(String key) {
        return value(key)
                .filter(value -> !(value instanceof Sequence sequence && sequence.length() == 0))
                .map(value -> value instanceof Sequence sequence
                        ? new PerLayer(items(key, sequence).stream()
                                .map(item -> countOf(key, item))
                                .toList())
                        : PerLayer.same(countOf(key, value)));
    }

    /** The length of an array. */
    public Optional<Integer> length(String key) {
        return value(key).map(value -> {
            if (value instanceof Sequence sequence) {
                return Math.toIntExact(sequence.length());
            }
            throw fault(key, value, "an array");
        });
    }

    IntakeException fault(String key, Object read, String allowed) {
        return new IntakeException(
                file,
                "metadata " + PrintableText.of(key),
                "is %s, but must be %s".formatted(PrintableText.of(described(read)), allowed));
    }

    private static String described(Object read) {
        if (read instanceof Whole whole) {
            return Long.toString(whole.value());
        }
        if (read instanceof Real real) {
            return Double.toString(real.value());
        }
        if (read instanceof Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (read instanceof Text text) {
            return text.value().map(value -> '"' + value + '"').orElse("a text of %d bytes".formatted(text.bytes()));
        }
        return read instanceof Sequence sequence
                ? "an array of %d × %s".formatted(sequence.length(), sequence.type())
                : String.valueOf(read);
    }

    private Optional<MetadataValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private List<MetadataValue> items(String key, Sequence sequence) {
        return sequence.items()
                .filter(items -> !items.isEmpty())
                .orElseThrow(() -> fault(
                        key,
                        sequence,
                        "a whole number or an array of 1 to %d of them".formatted(ModelFacts.MOST_LAYERS)));
    }

    private int countOf(String key, MetadataValue value) {
        if (value instanceof Flag flag) {
            return flag.value() ? 1 : 0;
        }
        if (value instanceof Whole whole && whole.value() >= 0 && whole.value() <= Integer.MAX_VALUE) {
            return (int) whole.value();
        }
        if (value instanceof Real real
                && real.value() == Math.rint(real.value())
                && real.value() >= 0
                && real.value() <= Integer.MAX_VALUE) {
            return (int) real.value();
        }
        throw fault(key, value, "a whole number from 0 to " + Integer.MAX_VALUE);
    }
}
