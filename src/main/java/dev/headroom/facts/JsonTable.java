package dev.headroom.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.headroom.error.UserErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A fact table in JSON: an array of objects, or objects one after another, a member per column. */
final class JsonTable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final Consumer<MalformedRowException> bad;
    private final List<FactRow> rows = new ArrayList<>();

    private JsonTable(String file, Consumer<MalformedRowException> bad) {
        this.file = file;
        this.bad = bad;
    }

    /**
     * All rows of a table that are rows at all.
     *
     * @param bad takes the others; text that is no JSON is the last of them
     */
    static List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
        var table = new JsonTable(file, bad);
        try (JsonParser parser = JSON.createParser(ByteOrderMark.removedFrom(text))) {
            table.readAll(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.rows;
    }

    private void readAll(JsonParser parser) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            JsonToken last = first == JsonToken.START_ARRAY ? JsonToken.END_ARRAY : null;
            for (JsonToken token = last == null ? first : parser.nextToken();
                    token != last;
                    token = parser.nextToken()) {
                take(parser, token);
            }
            if (last != null && parser.nextToken() != null) {
                refuse(parser, "is followed by more after the end of the array");
            }
        } catch (JsonProcessingException e) {
            // A limit that is passed has no place of its own.
            JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            refuse(location, "is where the text is no JSON: " + e.getOriginalMessage());
        }
    }

    private void take(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            rows.add(new FactRow(file, row(parser), null));
        } else {
            refuse(parser, "is not an object with a member per column");
            parser.skipChildren();
        }
    }

    private void refuse(JsonParser parser, String reason) {
        refuse(parser.currentTokenLocation(), reason);
    }

    private void refuse(JsonLocation location, String reason) {
        bad.accept(new MalformedRowException(file, place(location), "(any)", reason, UserErrorCode.INVALID));
    }

    private static JsonCells row(JsonParser parser) throws IOException {
        Cells.Place start = place(parser.currentTokenLocation());
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Cells.Place> places = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            JsonToken value = parser.nextToken();
            places.put(column, place(parser.currentTokenLocation()));
            cells.put(column, cell(parser, value));
        }
        return new JsonCells(cells, places, start);
    }

    private static Cell cell(JsonParser parser, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_NULL -> Cell.UNKNOWN;
            case VALUE_STRING -> new Cell(Cell.Type.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Cell(Cell.Type.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Cell(Cell.Type.BOOLEAN, parser.getText());
            default -> {
                parser.skipChildren();
                yield new Cell(Cell.Type.NESTED, "");
            }
        };
    }

    private static Cells.Place place(JsonLocation location) {
        return new Cells.Place(location.getLineNr(), location.getColumnNr());
    }
}
