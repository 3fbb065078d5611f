package dev.headroom.web.compare;

import java.util.List;

/** Figures of all that are compared, line by line. */
public record Grid(String title, List<Line> lines) {

    /** One line, with a link where there is a page for it. */
    public record Line(String label, String href, List<Cell> cells) {}

    /** A figure, and what is said of it in small. */
    public record Cell(String text, String note) {}
}
