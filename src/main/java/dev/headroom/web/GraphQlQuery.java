package dev.headroom.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headroom.facts.DeclaredFact;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Relevance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends to {@code /graphql} to have its rows: a packaged document, and the objects that the page was made
 * with as its variables.
 *
 * @param document empty where no query answers the same
 * @param variables inputs of the schema, constants, texts, numbers and lists of them, by name
 */
public record GraphQlQuery(String document, Map<String, Object> variables) {
    /** For a page that shows nothing that would be asked for. */
    public static final GraphQlQuery NONE = new GraphQlQuery("", Map.of());

    /** What the server takes as the first line of a request, less the method and the version. */
    private static final Pattern STRING_OR_SPACE =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s*([{}()\\[\\]:,=|])\\s*|\\s+");

    private static final int STRING = 1;
    private static final int SIGN = 2;
    private static final int LONGEST_LINK = 4096 - "GET  HTTP/1.1\r\n".length();
    /** What a form escapes, and a query of an address may hold as it is. */
    private static final Pattern ESCAPED_WITHOUT_NEED = Pattern.compile("%(?:21|24|28|29|2C|3A)");
    /** The end of a line of a document that stands for several. */
    private static final Pattern EACH = Pattern.compile("(?<line>.*?) *# each (?<name>\\w+)");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** A document of the resources in {@code web/queries}, by its name. */
    public static GraphQlQuery of(String name) {
        try (InputStream in = GraphQlQuery.class.getResourceAsStream("/web/queries/%s.graphql".formatted(name))) {
            return new GraphQlQuery(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a variable; null leaves it out. */
    public GraphQlQuery with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        check(value);
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new GraphQlQuery(document, more);
    }

    /** The same with the variables that name the rows of a list. */
    public GraphQlQuery withRows(Object filter, Sorting<?> sorting, Paged<?> rows) {
        return with("filter", filter)
                .withOrder(sorting)
                .with("first", rows.size())
                .with("after", rows.after());
    }

    /** The same with the columns that a list is ordered by; none where it is ordered by how well it meets a text. */
    public GraphQlQuery withOrder(Sorting<?> sorting) {
        return with(
                "orderBy",
                sorting.orders().stream()
                        .filter(order -> !(order instanceof Relevance))
                        .toList());
    }

    /**
     * The same with numbered variables. A line of the document that ends with {@code # each NAME} is there once for
     * each, with {@code NAME1}, {@code NAME2} and so on for {@code NAME}.
     */
    public GraphQlQuery withEach(String name, List<?> values) {
        String repeated = document.lines()
                .flatMap(line -> {
                    Matcher each = EACH.matcher(line);
                    return each.matches() && each.group("name").equals(name)
                            ? IntStream.rangeClosed(1, values.size())
                                    .mapToObj(number ->
                                            each.group("line").replaceAll("\\b%s\\b".formatted(name), name + number))
                            : Stream.of(line);
                })
                .collect(Collectors.joining("\n", "", "\n"));
        GraphQlQuery request = new GraphQlQuery(repeated, variables);
        for (int i = 0; i < values.size(); i++) {
            request = request.with(name + (i + 1), values.get(i));
        }
        return request;
    }

    /** The same with the fields of facts where the document has {@code ...NAME}. */
    public GraphQlQuery withFacts(String name, Stream<? extends DeclaredFact<?, ?, ?>> facts) {
        Map<String, List<String>> fields = facts.map(DeclaredFact::path)
                .collect(Collectors.groupingBy(
                        path -> path.get(0),
                        LinkedHashMap::new,
                        Collectors.flatMapping(path -> path.stream().skip(1), Collectors.toList())));
        String selection = fields.entrySet().stream()
                .map(field -> field.getValue().isEmpty()
                        ? field.getKey()
                        : "%s { %s }".formatted(field.getKey(), String.join(" ", field.getValue())))
                .map(field -> ' ' + field)
                .collect(Collectors.joining());
        return new GraphQlQuery(document.replaceAll(" [.]{3}%s\\b".formatted(name), selection), variables);
    }

    /** The classes of the schema are those that a native executable has with their fields, for GraphQL itself. */
    private static void check(@Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(GraphQlQuery::check);
        } else if (value != null
                && !(value instanceof Enum
                        || value instanceof String
                        || value instanceof Number
                        || value instanceof Boolean)
                && !value.getClass().isAnnotationPresent(Input.class)) {
            throw new IllegalArgumentException("%s is no input of the schema".formatted(value.getClass()));
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return document.isEmpty();
    }

    /** The variables to be read, as JSON; empty where there are none. */
    public String json() {
        ObjectNode tree = tree();
        return tree.isEmpty() ? "" : tree.toPrettyString();
    }

    /** The body of a POST that sends it. */
    public String body() {
        return JSON.createObjectNode()
                .put("query", compact())
                .<ObjectNode>set("variables", tree())
                .toString();
    }

    /**
     * A link that runs it; empty where it would be longer than 4 KiB, which not every proxy and client lets pass. Each
     * string of the document is within one line.
     */
    public String link() {
        ObjectNode tree = tree();
        String link = Address.of("/graphql")
                .with("query", compact())
                .with("variables", tree.isEmpty() ? null : tree)
                .href();
        link = ESCAPED_WITHOUT_NEED.matcher(link).replaceAll(one -> unescaped(one.group()));
        return isEmpty() || link.length() > LONGEST_LINK ? "" : link;
    }

    private static String unescaped(String escaped) {
        return Matcher.quoteReplacement(URLDecoder.decode(escaped, StandardCharsets.UTF_8));
    }

    /** The document without white space that means nothing; strings stay as they are. */
    private String compact() {
        return STRING_OR_SPACE
                .matcher(document.strip())
                .replaceAll(one -> one.group(STRING) != null
                        ? Matcher.quoteReplacement(one.group(STRING))
                        : one.group(SIGN) != null ? Matcher.quoteReplacement(one.group(SIGN)) : " ");
    }

    /** What is null is left out, and so is what is empty for that. */
    private ObjectNode tree() {
        ObjectNode tree = JSON.createObjectNode();
        variables.forEach((name, value) -> {
            JsonNode node = JSON.valueToTree(value);
            if (node.isValueNode() || !node.isEmpty()) {
                tree.set(name, node);
            }
        });
        return tree;
    }
}
