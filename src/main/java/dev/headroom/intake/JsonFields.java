package dev.headroom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The fields of a JSON object. A reader takes the names that a fact goes by and gives the first that is there and not
 * null; it throws {@link IntakeException} for a value of another kind.
 *
 * @param path of the object, from {@code $}
 */
record JsonFields(String file, String path, JsonNode object) {

    Optional<JsonFields> object(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isObject(), "an object");
                    return new JsonFields(file, path + "." + name, node);
                },
                names);
    }

    Optional<String> text(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isTextual(), "a text");
                    return PrintableText.of(node.textValue());
                },
                names);
    }

    Optional<Boolean> flag(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isBoolean(), "true or false");
                    return node.booleanValue();
                },
                names);
    }

    /** A whole number from 0 to {@link Integer#MAX_VALUE}. */
    Optional<Integer> count(String... names) {
        return first(this::countOf, names);
    }

    /** A whole number from 0 that may be larger. */
    Optional<Long> bytes(String... names) {
        return first(
                (name, node) -> {
                    boolean isWhole = node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToLong();
                    check(name, node, isWhole && node.longValue() >= 0, "a whole number from 0 to " + Long.MAX_VALUE);
                    return node.longValue();
                },
                names);
    }

    /** A finite number. */
    Optional<Double> number(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isNumber() && Double.isFinite(node.doubleValue()), "a number");
                    return node.doubleValue();
                },
                names);
    }

    /** A whole number for all layers or an array with at least one for each. */
    Optional<PerLayer> perLayer(Optional<Integer> layers, String... names) {
        return first(
                (name, node) -> {
                    PerLayer numbers =
                            node.isArray() ? new PerLayer(counts(name, node)) : PerLayer.same(countOf(name, node));
                    check(
                            name,
                            node,
                            layers.isEmpty() || numbers.covers(layers.get()),
                            "a whole number or an array with one for each layer, of which there are %d"
                                    .formatted(layers.orElse(0)));
                    return numbers;
                },
                names);
    }

    /** What follows from the field, as a whole number. */
    int whole(String name, double number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw fault(name, "makes a size of %.0f, but at most %d is allowed".formatted(number, Integer.MAX_VALUE));
        }
        return (int) number;
    }

    Optional<List<Integer>> counts(String... names) {
        return first(this::counts, names);
    }

    Optional<List<String>> texts(String... names) {
        return first(
                (name, node) -> {
                    List<String> texts = new ArrayList<>();
                    for (JsonNode item : array(name, node)) {
                        check(name, item, item.isTextual(), "an array of texts");
                        texts.add(PrintableText.of(item.textValue()));
                    }
                    return List.copyOf(texts);
                },
                names);
    }

    /** Whether the field is there as a text or a number or whatever else, and not null. */
    boolean has(String name) {
        return object.hasNonNull(name);
    }

    boolean isText(String name) {
        return object.path(name).isTextual();
    }

    IntakeException fault(String name, String fault) {
        return new IntakeException(file, path + "." + name, fault);
    }

    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array of " + node.size();
            case MISSING -> "nothing";
            default -> PrintableText.of(node.toString());
        };
    }

    private <T> Optional<T> first(BiFunction<String, JsonNode, T> reader, String... names) {
        return Arrays.stream(names)
                .filter(object::hasNonNull)
                .findFirst()
                .map(name -> reader.apply(name, object.get(name)));
    }

    private Integer countOf(String name, JsonNode node) {
        boolean isWhole = node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt();
        check(name, node, isWhole && node.intValue() >= 0, "a whole number from 0 to " + Integer.MAX_VALUE);
        return node.intValue();
    }

    private List<Integer> counts(String name, JsonNode node) {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode item : array(name, node)) {
            counts.add(countOf(name, item));
        }
        return List.copyOf(counts);
    }

    private JsonNode array(String name, JsonNode node) {
        check(
                name,
                node,
                node.isArray() && !node.isEmpty() && node.size() <= ModelFacts.MOST_LAYERS,
                "an array of 1 to " + ModelFacts.MOST_LAYERS);
        return node;
    }

    private void check(String name, JsonNode node, boolean isRight, String allowed) {
        if (!isRight) {
            throw fault(name, "is %s, but must be %s".formatted(kind(node), allowed));
        }
    }
}
