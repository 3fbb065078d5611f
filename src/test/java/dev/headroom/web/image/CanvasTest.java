package dev.headroom.web.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures as another program reads them. */
class CanvasTest {
    private static final int PAPER = 0xfffdfdfb;
    private static final int INK = 0xff1c1d1f;
    private static final int ACCENT = 0xff0b5c52;

    @Test
    void rectangleIsWhereItWasDrawn() throws IOException {
        var canvas = new Canvas(20, 10);
        canvas.fill(5, 2, 3, 4, Colour.ACCENT);
        BufferedImage image = read(canvas);
        assertThat(image.getRGB(4, 2)).isEqualTo(PAPER);
        assertThat(image.getRGB(5, 2)).isEqualTo(ACCENT);
        assertThat(image.getRGB(7, 5)).isEqualTo(ACCENT);
        assertThat(image.getRGB(7, 6)).isEqualTo(PAPER);
    }

    /** The stem of an I stands on the line, is as high as a capital and is drawn in full ink. */
    @Test
    void letterStandsOnItsLine() throws IOException {
        var canvas = new Canvas(100, 100);
        canvas.text("I", 10, 80, Face.BOLD, Colour.INK);
        BufferedImage image = read(canvas);
        List<Integer> rows = IntStream.range(0, 100)
                .filter(y -> IntStream.range(0, 100).anyMatch(x -> image.getRGB(x, y) == INK))
                .boxed()
                .toList();
        Glyph glyph = Face.BOLD.glyph('I');
        assertThat(rows.get(rows.size() - 1)).isEqualTo(79);
        assertThat(rows).hasSizeBetween(glyph.height() - 1, glyph.height());
        assertThat(IntStream.range(0, 10).allMatch(x -> image.getRGB(x, 60) == PAPER))
                .isTrue();
    }

    @Test
    void whatIsOutsideIsCut() throws IOException {
        var canvas = new Canvas(30, 30);
        canvas.text("WWW", -10, 20, Face.BOLD, Colour.SOFT);
        assertThat(read(canvas).getWidth()).isEqualTo(30);
    }

    @Test
    void unknownLettersAreQuestionMarks() {
        assertThat(Face.REGULAR.glyph("字".codePointAt(0))).isEqualTo(Face.REGULAR.glyph('?'));
        assertThat(Face.REGULAR.lines("one two three", Face.REGULAR.width("one two")))
                .containsExactly("one two", "three");
    }

    private static BufferedImage read(Canvas canvas) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(canvas.png()));
    }
}
