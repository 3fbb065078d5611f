package dev.headroom.fuzz;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document that is meant to cost much more than it weighs. */
final class HostileDocument {
    private static final String GPU = "gpu(slug: \"nvidia-geforce-rtx-4090\")";

    private final Chance chance;
    private final List<Supplier<Operation>> kinds = List.of(
            this::deep,
            this::aliases,
            this::repeated,
            this::directives,
            this::circle,
            this::bomb,
            this::numbers,
            this::introspection,
            this::lists,
            this::strings,
            this::variables,
            this::nestedJson,
            this::operations,
            this::collisions);

    HostileDocument(Chance chance) {
        this.chance = chance;
    }

    Operation make() {
        return chance.of(kinds).get();
    }

    private int many() {
        return chance.of(List.of(5, 20, 51, 200, 1000, 4000));
    }

    private static Operation plain(String document) {
        return new Operation(document, new JsonObject());
    }

    private static String list(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(" "));
    }

    private Operation deep() {
        int depth = many();
        return plain("{ models { nodes { " + "quants { nodes { model { ".repeat(depth) + "slug"
                + " } } }".repeat(chance.below(depth + 1)) + " } } }");
    }

    private Operation aliases() {
        return plain(
                "{ " + list(many(), chance.in100(50) ? "a%d: __typename" : "a%1$d: gpus(first: 100) { nodes { slug } }")
                        + " }");
    }

    private Operation repeated() {
        return plain("{ " + list(many(), GPU + " { slug name }") + " }");
    }

    private Operation directives() {
        return plain("{ __typename "
                + list(many(), chance.of(List.of("@a%d", "@include(if: true)", "@skip(if: false)"))) + " }");
    }

    private Operation circle() {
        int length = chance.between(1, 30);
        return plain("{ gpus { nodes { ...F0 } } } "
                + IntStream.range(0, length)
                        .mapToObj(n -> "fragment F%d on Gpu { slug ...F%d }".formatted(n, (n + 1) % length))
                        .collect(Collectors.joining(" ")));
    }

    private Operation bomb() {
        int length = chance.between(5, 40);
        return plain("{ ...F0 } "
                + IntStream.range(0, length)
                        .mapToObj(n -> "fragment F%1$d on Query { %2$s }"
                                .formatted(n, n + 1 == length ? "__typename" : "...F%1$d ...F%1$d".formatted(n + 1)))
                        .collect(Collectors.joining(" ")));
    }

    private Operation numbers() {
        String number = chance.of(List.of(
                "1e5000000",
                "-1e5000000",
                "1e-5000000",
                "9".repeat(many()),
                "0." + "9".repeat(many()),
                "1e309",
                "NaN"));
        return plain("{ "
                + chance.of(List.of(
                                "gpus(first: %s) { totalCount }",
                                "gpus(filter: {memoryGb: {gte: %s}}) { totalCount }",
                                "estimate(input: {parametersB: %s}) { fit }",
                                "estimate(input: {parametersB: 7, bitsPerWeight: %s}) { fit }"))
                        .formatted(number)
                + " }");
    }

    private Operation introspection() {
        return plain("{ __schema { types { " + "fields { type { ".repeat(chance.between(1, 30)) + "name"
                + " } }".repeat(chance.between(1, 30)) + " } } }");
    }

    private Operation lists() {
        return plain("{ gpus(filter: {vendor: {in: " + "[".repeat(many()) + "\"x\"" + "]".repeat(chance.below(many()))
                + "}}) { totalCount } }");
    }

    private Operation strings() {
        String text = chance.of(List.of("%", "_", "\\\\", "(a+)+", "\\u0000", "é", "😀"))
                .repeat(many());
        return plain(
                "{ gpus(filter: {text: \"" + text + "\"}) { totalCount } model(slug: \"" + text + "\") { slug } }");
    }

    private Operation variables() {
        int count = many();
        var values = new JsonObject();
        IntStream.range(0, count).forEach(n -> values.put("v" + n, n));
        return new Operation("query(" + list(chance.below(count + 1) + 1, "$v%d: Int") + ") { __typename }", values);
    }

    private Operation nestedJson() {
        Object value = "x";
        for (int left = chance.of(List.of(10, 100, 300)); left > 0; left--) {
            value = chance.in100(50) ? new JsonArray().add(value) : new JsonObject().put("a", value);
        }
        return new Operation(
                "query($v: GpuFilter) { gpus(filter: $v) { totalCount } }", new JsonObject().put("v", value));
    }

    private Operation operations() {
        return plain(list(many(), "query Q%d { __typename }"));
    }

    /** Names that have one hash code in Java. */
    private Operation collisions() {
        int letters = chance.between(1, 9);
        var values = new JsonObject();
        IntStream.range(0, 1 << letters)
                .forEach(bits -> values.put(
                        IntStream.range(0, letters)
                                .mapToObj(place -> (bits >> place & 1) == 0 ? "Aa" : "BB")
                                .collect(Collectors.joining()),
                        bits));
        return new Operation(
                "query($v: GpuFilter) { gpus(filter: $v) { totalCount } }",
                chance.in100(50) ? values : new JsonObject().put("v", values));
    }
}
