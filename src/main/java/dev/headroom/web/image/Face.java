package dev.headroom.web.image;

import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngReaderByte;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Letters of one size and weight, drawn in advance: fonts are neither in a small container nor in a native executable.
 * {@code ./mvnw -Pglyphs} draws them.
 *
 * @param coverage rows of the sheet: how much of each pixel is covered, 0 to 255 as unsigned bytes
 */
record Face(Map<Integer, Glyph> glyphs, byte[][] coverage) {
    private static final String FOLDER = "/web/glyphs/";
    private static final int SUBSTITUTE = '?';
    /** 60 pixels. */
    static final Face BOLD = read("bold");
    /** 30 pixels. */
    static final Face REGULAR = read("regular");

    /** The glyph of a character, or a question mark. */
    Glyph glyph(int codePoint) {
        return Objects.requireNonNull(
                glyphs.getOrDefault(codePoint, glyphs.get(SUBSTITUTE)), "every face has a question mark");
    }

    /** Width of a text in pixels. */
    int width(String text) {
        return text.codePoints().map(codePoint -> glyph(codePoint).advance()).sum();
    }

    /** The words of a text in lines that are not wider than so many pixels, unless a single word is. */
    List<String> lines(String text, int widthPx) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!last.isEmpty() && width(last + ' ' + word) <= widthPx) {
                lines.set(lines.size() - 1, last + ' ' + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static Face read(String name) {
        try (InputStream table = open("glyphs.csv");
                InputStream sheet = open(name + ".png")) {
            var rows = CsvReader.builder().ofNamedCsvRecord(new String(table.readAllBytes(), StandardCharsets.UTF_8));
            return new Face(
                    rows.stream()
                            .filter(row -> row.getField("face").equals(name))
                            .collect(Collectors.toUnmodifiableMap(row -> number(row, "code_point"), Face::glyph)),
                    coverage(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Face.class.getResourceAsStream(FOLDER + file);
    }

    private static byte[][] coverage(InputStream sheet) {
        var png = new PngReaderByte(sheet);
        byte[][] rows = new byte[png.imgInfo.rows][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = ((ImageLineByte) png.readRow()).getScanline().clone();
        }
        png.end();
        return rows;
    }

    private static Glyph glyph(NamedCsvRecord row) {
        return new Glyph(
                number(row, "x"),
                number(row, "y"),
                number(row, "width"),
                number(row, "height"),
                number(row, "left"),
                number(row, "top"),
                number(row, "advance"));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
