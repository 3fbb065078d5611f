package dev.headroom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of a JSON object. A reader takes the names that a fact goes by and gives the first that tells something:
 * null and an empty array tell nothing, and an array with one value for all layers tells that value. What no name
 * tells, and the object does not leave empty on purpose, the defaults may tell. A value of another kind throws
 * {@link IntakeException}, unless the reader is one of {@code hint…}, for facts that can do without.
 *
 * @param path of the object, from {@code $}
 * @param defaults what holds for fields that the object does not have
 * @param reads takes the fields that were read
 */
record JsonFields(String file, String path, JsonNode object, JsonNode defaults, ReadNames reads) {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");

    JsonFields(String file, String path, JsonNode object) {
        this(file, path, object, MissingNode.getInstance(), new ReadNames());
    }

    private JsonFields within(String inner, JsonNode node) {
        return new JsonFields(file, inner, node, MissingNode.getInstance(), reads);
    }

    JsonFields withDefaults(JsonNode others) {
        return new JsonFields(file, path, object, others, reads);
    }

    /** What the object itself says. */
    JsonFields told() {
        return withDefaults(MissingNode.getInstance());
    }

    Optional<JsonFields> object(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isObject(), "an object");
                    return Optional.of(within(path + "." + name, node));
                },
                names);
    }

    /** An object, or nothing where the field is something else. */
    Optional<JsonFields> hintObject(String... names) {
        return first(
                (name, node) -> node.isObject() ? Optional.of(within(path + "." + name, node)) : Optional.empty(),
                names);
    }

    Optional<String> text(String... names) {
        return first(
                (name, node) -> {
                    check(name, node, node.isTextual(), "a text");
                    return Optional.of(PrintableText.of(node.textValue()));
                },
                names);
    }

    Optional<String> hintText(String... names) {
        return first(
                (name, node) -> node.isTextual() ? Optional.of(PrintableText.of(node.textValue())) : Optional.empty(),
                names);
    }

    Optional<Boolean> flag(String... names) {
        return first(
                (name, node) -> same(node).map(value -> {
                    check(name, value, value.isBoolean(), "true or false");
                    return value.booleanValue();
                }),
                names);
    }

    /** A whole number from 0 to {@link Integer#MAX_VALUE}; nothing where it differs between layers. */
    Optional<Integer> count(String... names) {
        return first((name, node) -> same(node).map(value -> countOf(name, value)), names);
    }

    /** The same from 1, where 0 stands for nothing. */
    Optional<Integer> size(String... names) {
        return count(names).filter(size -> size > 0);
    }

    Optional<Integer> hintCount(String... names) {
        return first(
                (name, node) -> same(node)
                        .map(JsonFields::number)
                        .filter(JsonFields::isCount)
                        .map(JsonNode::intValue),
                names);
    }

    /** A finite number. */
    Optional<Double> number(String... names) {
        return first(
                (name, node) -> same(node).map(JsonFields::number).map(value -> {
                    check(name, value, value.isNumber() && Double.isFinite(value.doubleValue()), "a number");
                    return value.doubleValue();
                }),
                names);
    }

    /** A whole number for all layers or an array with at least one for each, in which null is 0. */
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
                    return Optional.of(numbers);
                },
                names);
    }

    Optional<PerLayer> hintPerLayer(Optional<Integer> layers, String... names) {
        return first(
                        (name, node) -> node.isArray()
                                ? hintCounts(name).map(PerLayer::new)
                                : Optional.of(number(node))
                                        .filter(JsonFields::isCount)
                                        .map(value -> PerLayer.same(value.intValue())),
                        names)
                .filter(numbers -> layers.isEmpty() || numbers.covers(layers.get()));
    }

    /** What follows from the field, as a whole number. */
    int whole(String name, double number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw fault(name, "makes a size of %.0f, but at most %d is allowed".formatted(number, Integer.MAX_VALUE));
        }
        return (int) number;
    }

    /** An array of whole numbers, in which true is 1 and null and false are 0; nothing where it is something else. */
    Optional<List<Integer>> hintCounts(String... names) {
        return first(
                (name, node) -> node.isArray()
                                && node.size() <= ModelFacts.MOST_LAYERS
                                && items(node).allMatch(JsonFields::isCount)
                        ? Optional.of(items(node).map(JsonNode::intValue).toList())
                        : Optional.empty(),
                names);
    }

    /** An array of objects; nothing where it is something else. */
    Optional<List<JsonFields>> hintObjects(String... names) {
        return first(
                (name, node) -> {
                    if (!node.isArray()
                            || !StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isObject)) {
                        return Optional.empty();
                    }
                    List<JsonFields> objects = new ArrayList<>();
                    node.forEach(item -> objects.add(within("%s.%s[%d]".formatted(path, name, objects.size()), item)));
                    return Optional.of(List.copyOf(objects));
                },
                names);
    }

    Optional<List<String>> texts(String... names) {
        return first(
                (name, node) -> {
                    List<String> texts = new ArrayList<>();
                    for (JsonNode item : array(name, node)) {
                        check(name, item, item.isTextual(), "an array of texts");
                        texts.add(PrintableText.of(item.textValue()));
                    }
                    return Optional.of(List.copyOf(texts));
                },
                names);
    }

    /** Whether the field tells something, as a text or a number or whatever else. */
    boolean has(String name) {
        return first((field, node) -> Optional.of(node), name).isPresent();
    }

    /** Whether the object leaves the field empty on purpose. */
    boolean isEmpty(String name) {
        return object.has(name) && !tells(object.get(name));
    }

    boolean isText(String name) {
        return object.path(name).isTextual();
    }

    boolean isArray(String name) {
        return object.path(name).isArray();
    }

    /** The fields of the object that tell something other than false or a number below 1. */
    List<String> names() {
        return object.properties().stream()
                .filter(field -> tells(field.getValue()) && !isOff(field.getValue()))
                .map(field -> field.getKey())
                .toList();
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

    private <T> Optional<T> first(BiFunction<String, JsonNode, Optional<T>> reader, String... wanted) {
        boolean isTold = Arrays.stream(wanted).anyMatch(object::has);
        JsonNode source = isTold ? object : defaults;
        return Arrays.stream(wanted)
                .filter(name -> tells(source.path(name)))
                .findFirst()
                .flatMap(name -> {
                    Optional<T> read = reader.apply(name, source.get(name));
                    read.ifPresent(value -> reads.add(told(name, isTold)));
                    return read;
                });
    }

    private String told(String name, boolean isTold) {
        return (path + "." + name).substring("$.".length()) + (isTold ? "" : " (the default of its class)");
    }

    private static boolean tells(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty());
    }

    private static boolean isOff(JsonNode node) {
        return switch (node.getNodeType()) {
            case BOOLEAN -> !node.booleanValue();
            case NUMBER -> node.doubleValue() < 1;
            case STRING -> node.textValue().isBlank();
            default -> node.isEmpty();
        };
    }

    /** The value itself, or that of an array in which all are the same. */
    private static Optional<JsonNode> same(JsonNode node) {
        if (!node.isArray()) {
            return Optional.of(node);
        }
        return Optional.of(node.get(0))
                .filter(first -> StreamSupport.stream(node.spliterator(), false).allMatch(first::equals));
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonFields::item);
    }

    private static JsonNode item(JsonNode item) {
        if (item.isNull()) {
            return IntNode.valueOf(0);
        }
        return item.isBoolean() ? IntNode.valueOf(item.booleanValue() ? 1 : 0) : number(item);
    }

    /** A number that was written as a text. */
    private static JsonNode number(JsonNode node) {
        return node.isTextual() && DIGITS.matcher(node.textValue()).matches()
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(node.textValue()))
                : node;
    }

    private static boolean isCount(JsonNode node) {
        return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt() && node.intValue() >= 0;
    }

    private Integer countOf(String name, JsonNode node) {
        JsonNode value = number(node);
        check(name, node, isCount(value), "a whole number from 0 to " + Integer.MAX_VALUE);
        return value.intValue();
    }

    private List<Integer> counts(String name, JsonNode node) {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode value : array(name, node)) {
            counts.add(countOf(name, item(value)));
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
