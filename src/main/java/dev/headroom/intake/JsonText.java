package dev.headroom.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** JSON of a foreign file, with bounds on what it may take. */
final class JsonText {
    /** Configurations are 1 to 50 kB, with long lists of unquantized modules some hundred. */
    private static final long LONGEST_CONFIGURATION = 4L << 20;
    /** Bounds the heap of the tree, about 100 bytes for each. */
    private static final long MOST_TOKENS = 200_000;
    /** The index of DeepSeek-V3 with 92,000 tensors is 9 MB. */
    private static final long LONGEST_INDEX = 128L << 20;

    private static final long MOST_INDEX_TOKENS = 4_000_000;
    /** Configurations nest 6 deep. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NAME = 1024;
    private static final int LONGEST_NUMBER = 100;

    /** Names of the parser's own settings in its messages. */
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

    private JsonText() {}

    /** What a reader of JSON does, apart from failing. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    static JsonNode tree(String file, InputStream json) throws IOException {
        // Python writes NaN and Infinity, as in the time step limits of Mamba configurations.
        JsonMapper mapper = JsonMapper.builder(bounded(LONGEST_CONFIGURATION, MOST_TOKENS))
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        JsonNode tree = guarded(file, () -> mapper.readTree(json));
        if (!tree.isObject()) {
            throw new IntakeException(file, "$", "is %s, but must be an object".formatted(JsonFields.kind(tree)));
        }
        return tree;
    }

    static JsonFactory indexes() {
        return bounded(LONGEST_INDEX, MOST_INDEX_TOKENS);
    }

    /** @throws IntakeException for text that is no JSON or goes beyond the bounds */
    static <T> T guarded(String file, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            String fault = "is no JSON that can be taken: "
                    + PrintableText.of(SETTING.matcher(e.getOriginalMessage()).replaceAll(""));
            JsonLocation place = e.getLocation();
            throw place == null
                    ? new IntakeException(file, fault)
                    : new IntakeException(
                            file, "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()), fault);
        } catch (CharConversionException e) {
            throw new IntakeException(
                    file, "is no JSON that can be taken: " + PrintableText.of(String.valueOf(e.getMessage())));
        }
    }

    private static JsonFactory bounded(long length, long tokens) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(length)
                        .maxTokenCount(tokens)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }
}
