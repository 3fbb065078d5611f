package dev.headroom.web.image;

import dev.headroom.web.Fact;
import java.util.List;

/**
 * What a picture of a page says.
 *
 * @param line a line below the name
 * @param figures up to three
 */
record Card(String name, String line, List<Fact> figures) {
    /** The size that is usual for Open Graph. */
    static final int WIDTH_PX = 1200;

    static final int HEIGHT_PX = 630;
    static final int MARGIN = 72;
    static final int COLUMN = (WIDTH_PX - 2 * MARGIN) / 3;
    static final int NAME_LINES = 3;
    private static final int NAME_LINE_HEIGHT = 76;
    private static final int NAME_Y = 196;
    private static final int LINE_HEIGHT = 40;
    private static final int LABEL_Y = 486;
    private static final int VALUE_Y = 560;

    byte[] png() {
        var canvas = new Canvas(WIDTH_PX, HEIGHT_PX);
        canvas.fill(0, 0, WIDTH_PX, 12, Colour.ACCENT);
        canvas.text("Headroom", MARGIN, 92, Face.REGULAR, Colour.ACCENT);
        int y = NAME_Y;
        for (String words : shortened(Face.BOLD.lines(name, WIDTH_PX - 2 * MARGIN), NAME_LINES)) {
            canvas.text(words, MARGIN, y, Face.BOLD, Colour.INK);
            y += NAME_LINE_HEIGHT;
        }
        y += LINE_HEIGHT - NAME_LINE_HEIGHT + 20;
        for (String words : shortened(Face.REGULAR.lines(line, WIDTH_PX - 2 * MARGIN), 1)) {
            canvas.text(words, MARGIN, y, Face.REGULAR, Colour.SOFT);
        }
        for (int i = 0; i < figures.size(); i++) {
            canvas.text(figures.get(i).label(), MARGIN + i * COLUMN, LABEL_Y, Face.REGULAR, Colour.SOFT);
            canvas.text(figures.get(i).value(), MARGIN + i * COLUMN, VALUE_Y, Face.BOLD, Colour.ACCENT);
        }
        return canvas.png();
    }

    private static List<String> shortened(List<String> lines, int most) {
        return lines.subList(0, Math.min(lines.size(), most));
    }
}
