package dev.headroom.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is: all of its state, so that every link and form leads on from it.
 *
 * @param path path on this site, such as {@code /models}
 * @param parameters the query's parameters, in the order in which they are shown
 */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** A page without parameters. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with one parameter changed; null takes it away. */
    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    /** The same at another path. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** What a link to it holds. */
    public String href() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + '?', ""));
    }

    /** The parameters that a form has to carry on as hidden fields: all but those that it has fields for. */
    public List<Map.Entry<String, String>> hidden(Set<String> fields) {
        return parameters.entrySet().stream()
                .filter(parameter -> !fields.contains(parameter.getKey()))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
