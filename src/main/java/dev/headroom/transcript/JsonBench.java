package dev.headroom.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list that {@code llama-bench -o json} prints, and the objects of {@code -o jsonl}, one a line. */
final class JsonBench {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNumberLength(40)
                    .maxNameLength(100)
                    .build())
            .build();

    /** Lines of a log may begin with a bracket, too. */
    private static final Pattern BEGINNING = Pattern.compile("\\[\\s*(?:\\{.*)?|\\{.*");

    private JsonBench() {}

    static boolean isIn(List<String> lines) {
        return lines.stream().anyMatch(JsonBench::begins);
    }

    private static boolean begins(String line) {
        return BEGINNING.matcher(line).matches();
    }

    /** What a program prints before is left out, but for its lines, which keep the numbers of the others. */
    static List<Run> runs(List<String> lines) {
        boolean begun = false;
        var json = new StringBuilder();
        for (String line : lines) {
            begun = begun || begins(line);
            json.append(begun ? line : "").append('\n');
        }
        List<Run> runs = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json.toString())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    runs.add(new FieldBench(parser.currentTokenLocation().getLineNr(), fields(parser)).run());
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw new TranscriptException(
                            parser.currentTokenLocation().getLineNr(), "must hold the objects that llama-bench prints");
                }
            }
        } catch (JsonProcessingException e) {
            throw new TranscriptException(
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    "is no JSON from here on; paste all that llama-bench -o json printed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return runs;
    }

    private static Map<String, String> fields(JsonParser parser) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }
}
