package dev.headroom.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code model.safetensors.index.json} says of the weights. Source: {@code save_pretrained} in
 * github.com/huggingface/transformers/blob/main/src/transformers/modeling_utils.py, which writes it.
 *
 * @param totalBytes of all tensors; null if the index does not say
 * @param totalParameters elements of all tensors; most indexes do not say
 * @param tensors how many
 * @param tensorNames how many tensors have a name, with each number in it written as {@code *}:
 *     {@code model.layers.*.mlp.up_proj.weight}
 */
public record SafetensorsIndex(
        @Nullable Long totalBytes, @Nullable Long totalParameters, int tensors, Map<String, Integer> tensorNames) {
    /** Models have 10 to 60 names. */
    private static final int MOST_NAMES = 10_000;

    private static final Pattern NUMBER = Pattern.compile("(?<=\\.)\\d+(?=\\.)");

    /** Whether names of tensors tell that weights are packed. */
    boolean isPacked() {
        return tensorNames.keySet().stream().anyMatch(PackedWeights::isPartOf);
    }

    /** @throws IntakeException for text that is no such index */
    public static SafetensorsIndex read(String file, InputStream json) throws IOException {
        return JsonText.guarded(file, () -> {
            try (JsonParser parser = JsonText.indexes().createParser(json)) {
                return new Reader(file, parser).index();
            }
        });
    }

    /** Reads token by token: the file names of a large model's tensors are megabytes. */
    private static final class Reader {
        private final String file;
        private final JsonParser parser;
        private final Map<String, Integer> names = new TreeMap<>();
        private @Nullable Long bytes;
        private @Nullable Long parameters;
        private int tensors;

        Reader(String file, JsonParser parser) {
            this.file = file;
            this.parser = parser;
        }

        SafetensorsIndex index() throws IOException {
            expect(parser.nextToken(), JsonToken.START_OBJECT, "$", "an object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "metadata" -> metadata(value);
                    case "weight_map" -> weights(value);
                    default -> parser.skipChildren();
                }
            }
            if (tensors == 0) {
                throw new IntakeException(file, "$.weight_map", "names no tensor, but must name at least one");
            }
            return new SafetensorsIndex(bytes, parameters, tensors, Map.copyOf(names));
        }

        private void metadata(JsonToken start) throws IOException {
            expect(start, JsonToken.START_OBJECT, "$.metadata", "an object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "total_size" -> bytes = count(value, field);
                    case "total_parameters" -> parameters = count(value, field);
                    default -> parser.skipChildren();
                }
            }
        }

        private long count(JsonToken value, String field) throws IOException {
            boolean isNumber = value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_NUMBER_FLOAT;
            // Some indexes were written with a floating point size.
            double number = isNumber ? parser.getDoubleValue() : -1;
            if (number < 0 || number >= Long.MAX_VALUE || number != Math.rint(number)) {
                throw new IntakeException(
                        file,
                        "$.metadata." + field,
                        "is %s, but must be a whole number from 0 to %d"
                                .formatted(PrintableText.of(parser.getText()), Long.MAX_VALUE));
            }
            return value == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : (long) number;
        }

        private void weights(JsonToken start) throws IOException {
            expect(start, JsonToken.START_OBJECT, "$.weight_map", "an object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name =
                        NUMBER.matcher(PrintableText.of(parser.currentName())).replaceAll("*");
                expect(parser.nextToken(), JsonToken.VALUE_STRING, "$.weight_map." + name, "the name of a file");
                names.merge(name, 1, Integer::sum);
                tensors++;
                if (names.size() > MOST_NAMES) {
                    throw new IntakeException(
                            file,
                            "$.weight_map",
                            "has more than %d kinds of tensors, which is not allowed".formatted(MOST_NAMES));
                }
            }
        }

        private void expect(JsonToken token, JsonToken wanted, String place, String allowed) throws IOException {
            if (token != wanted) {
                String read = token == null ? "the end of the file" : PrintableText.of(parser.getText());
                throw new IntakeException(file, place, "is %s, but must be %s".formatted(read, allowed));
            }
        }
    }
}
