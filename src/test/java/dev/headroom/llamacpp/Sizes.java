package dev.headroom.llamacpp;

import dev.headroom.facts.FactRow;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sizes of a model or, where layers differ, of one of its layers, by the names that {@code tensors.csv} uses. */
final class Sizes {
    /** The columns of the catalog's models.csv that are one. */
    private static final Map<String, String> OF_CATALOG = Map.ofEntries(
            Map.entry("layers", "n_layers"),
            Map.entry("hidden", "hidden_size"),
            Map.entry("vocab", "vocab_size"),
            Map.entry("context", "context_length"),
            Map.entry("heads", "n_heads"),
            Map.entry("kv_heads", "n_kv_heads"),
            Map.entry("head", "head_dim"),
            Map.entry("value_head", "value_head_dim"),
            Map.entry("full_kv_heads", "global_n_kv_heads"),
            Map.entry("full_head", "global_head_dim"),
            Map.entry("sliding_kv_heads", "sliding_n_kv_heads"),
            Map.entry("window", "sliding_window"),
            Map.entry("rank", "kv_lora_rank"),
            Map.entry("rope", "qk_rope_head_dim"),
            Map.entry("experts", "n_experts"),
            Map.entry("used_experts", "n_experts_used"),
            Map.entry("shared_experts", "n_shared_experts"),
            Map.entry("dense_layers", "n_dense_layers"),
            Map.entry("kernel", "conv_kernel"),
            Map.entry("inner", "state_inner_size"),
            Map.entry("groups", "state_groups"),
            Map.entry("state", "state_size"));

    private final Map<String, Long> known;

    private Sizes(Map<String, Long> known) {
        this.known = known;
    }

    /** What the catalog knows, and beside it what only {@code models.csv} of the test does. */
    static Sizes of(FactRow catalog, FactRow more) {
        Map<String, Long> sizes = new HashMap<>();
        OF_CATALOG.forEach((name, column) -> {
            Integer size = catalog.optionalCount(column);
            if (size != null) {
                sizes.put(name, size.longValue());
            }
        });
        Tables.words(more, "facts").forEach(fact -> {
            String[] parts = fact.split("=");
            sizes.put(parts[0], Long.valueOf(parts[1]));
        });
        return new Sizes(sizes);
    }

    /** The same in a layer of a kind, of which there may be sizes that begin with its name. */
    Sizes in(String kind) {
        Map<String, Long> sizes = new HashMap<>(known);
        known.forEach((name, size) -> {
            if (name.startsWith(kind + "_")) {
                sizes.put(name.substring(kind.length() + 1), size);
            }
        });
        return new Sizes(sizes);
    }

    boolean has(String name) {
        return known.containsKey(name);
    }

    int number(String name) {
        return Math.toIntExact(or(name, 0));
    }

    private long or(String name, long otherwise) {
        return known.getOrDefault(name, otherwise);
    }

    /** A sum of products of names and numbers, such as {@code hidden+2*groups*state}. */
    long get(String expression) {
        return Stream.of(expression.split("\\+"))
                .mapToLong(product ->
                        Stream.of(product.split("\\*")).mapToLong(this::factor).reduce(1, Math::multiplyExact))
                .sum();
    }

    private long factor(String name) {
        return switch (name) {
            case "queries" -> get("heads*head");
            case "keys" -> get("kv_heads*head");
            case "values" -> get("kv_heads*value_head");
            case "attended" -> get("heads*value_head");
            case "value_head" -> or("value_head", or("head", 0));
            case "unrotated" -> get("head") - get("rope");
            case "half_head" -> get("head") / 2;
            case "channels" -> get("inner+2*groups*state");
            case "group" -> get("inner") / get("groups");
            default -> Character.isDigit(name.charAt(0)) ? Long.parseLong(name) : known(name);
        };
    }

    private long known(String name) {
        Long size = known.get(name);
        if (size == null) {
            throw new IllegalStateException("there is no " + name);
        }
        return size;
    }
}
