package dev.headroom.glyphs;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws the glyphs that pictures of the site are lettered with, once and on a machine that has fonts, so that the
 * application needs none. The fonts are DejaVu Sans 2.37, whose licence allows it.
 */
public final class GlyphAtlas {
    private static final int WIDTH = 1024;
    private static final int GAP = 1;
    private static final List<Face> FACES =
            List.of(new Face("bold", "DejaVuSans-Bold.ttf", 60), new Face("regular", "DejaVuSans.ttf", 30));
    /** Basic Latin, Latin-1 and what the site writes beyond it. */
    private static final int[] CODE_POINTS = IntStream.concat(
                    IntStream.concat(IntStream.rangeClosed(0x20, 0x7e), IntStream.rangeClosed(0xa0, 0xff)),
                    "–—’“”…≈".codePoints())
            .toArray();

    private record Face(String name, String file, float sizePx) {}

    private GlyphAtlas() {}

    /** @param arguments the folder of the fonts, and the folder to write to */
    public static void main(String[] arguments) throws IOException, FontFormatException {
        System.setProperty("java.awt.headless", "true");
        List<String> lines = new ArrayList<>(List.of("face,code_point,x,y,width,height,left,top,advance"));
        for (Face face : FACES) {
            Font font = Font.createFont(
                            Font.TRUETYPE_FONT,
                            Path.of(arguments[0], face.file()).toFile())
                    .deriveFont(face.sizePx());
            lines.addAll(draw(face, font, Path.of(arguments[1], face.name() + ".png")));
        }
        Files.write(Path.of(arguments[1], "glyphs.csv"), lines);
    }

    private static List<String> draw(Face face, Font font, Path file) {
        var sheet = new BufferedImage(WIDTH, WIDTH, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        List<String> lines = new ArrayList<>();
        int x = 0;
        int y = 0;
        int rowHeight = 0;
        for (int codePoint : CODE_POINTS) {
            GlyphVector glyph = font.createGlyphVector(graphics.getFontRenderContext(), Character.toString(codePoint));
            Rectangle bounds = glyph.getPixelBounds(null, 0, 0);
            if (x + bounds.width > WIDTH) {
                x = 0;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            graphics.drawGlyphVector(glyph, x - bounds.x, y - bounds.y);
            lines.add(String.join(
                    ",",
                    Stream.of(
                                    face.name(),
                                    codePoint,
                                    x,
                                    y,
                                    bounds.width,
                                    bounds.height,
                                    bounds.x,
                                    bounds.y,
                                    Math.round(glyph.getGlyphMetrics(0).getAdvanceX()))
                            .map(String::valueOf)
                            .toList()));
            x += bounds.width + GAP;
            rowHeight = Math.max(rowHeight, bounds.height);
        }
        write(sheet, y + rowHeight, file);
        return lines;
    }

    private static void write(BufferedImage sheet, int height, Path file) {
        var info = new ImageInfo(WIDTH, height, 8, false, true, false);
        var png = new PngWriter(file.toFile(), info, true);
        png.setCompLevel(9);
        for (int row = 0; row < height; row++) {
            var line = new ImageLineByte(info);
            sheet.getRaster().getDataElements(0, row, WIDTH, 1, line.getScanline());
            png.writeRow(line);
        }
        png.end();
    }
}
