package dev.headroom.web.image;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import java.io.ByteArrayOutputStream;

/**
 * A picture with a palette, in pure Java: java.awt needs libraries and fonts of the system, which a native executable
 * in a small container lacks.
 */
final class Canvas {
    private static final int BITS = 8;
    private static final int BEST_COMPRESSION = 9;
    private static final int COVERED = 255;

    private final ImageInfo info;
    private final byte[][] pixels;

    Canvas(int widthPx, int heightPx) {
        info = new ImageInfo(widthPx, heightPx, BITS, false, false, true);
        pixels = new byte[heightPx][widthPx];
    }

    /** A filled rectangle. */
    void fill(int x, int y, int width, int height, Colour colour) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                set(column, row, colour.index(COVERED));
            }
        }
    }

    /** A line of text, from the pen at x to the right, standing on y. */
    void text(String text, int x, int y, Face face, Colour colour) {
        int pen = x;
        for (int codePoint : text.codePoints().toArray()) {
            Glyph glyph = face.glyph(codePoint);
            draw(glyph, pen + glyph.left(), y + glyph.top(), face, colour);
            pen += glyph.advance();
        }
    }

    private void draw(Glyph glyph, int x, int y, Face face, Colour colour) {
        for (int row = 0; row < glyph.height(); row++) {
            for (int column = 0; column < glyph.width(); column++) {
                int index = colour.index(Byte.toUnsignedInt(face.coverage()[glyph.y() + row][glyph.x() + column]));
                if (index != 0) {
                    set(x + column, y + row, index);
                }
            }
        }
    }

    private void set(int x, int y, int index) {
        if (x >= 0 && x < info.cols && y >= 0 && y < info.rows) {
            pixels[y][x] = (byte) index;
        }
    }

    /** The picture as PNG. */
    byte[] png() {
        var bytes = new ByteArrayOutputStream();
        var png = new PngWriter(bytes, info);
        png.setCompLevel(BEST_COMPRESSION);
        PngChunkPLTE palette = png.getMetadata().createPLTEChunk();
        palette.setNentries(Colour.count());
        for (int index = 0; index < Colour.count(); index++) {
            int rgb = Colour.at(index);
            palette.setEntry(index, rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        }
        for (byte[] row : pixels) {
            png.writeRow(new ImageLineByte(info, row));
        }
        png.end();
        return bytes.toByteArray();
    }
}
