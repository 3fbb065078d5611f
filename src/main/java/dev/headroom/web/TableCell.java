package dev.headroom.web;

/**
 * A cell of a table as the page shows it.
 *
 * @param text what it says
 * @param detail address of a link, or what is noted beside the text; else empty
 * @param style class of the style sheet; empty for none
 * @param rowHead whether it tells what its row is of
 */
public record TableCell(Kind kind, String text, String detail, String style, boolean rowHead) {

    /** Percent between two lengths of bars, as tables.css has them. */
    private static final double BAR_STEP = 5;

    /** What it is beside its text. */
    public enum Kind {
        TEXT,
        LINK,
        OUTSIDE_LINK,
        /** A link that chooses a row, and is found again by its text in the table that follows. */
        CHOICE,
        /** A text with a note in small. */
        NOTED,
        /** Text and note, each aligned with those of the other rows. */
        PAIR
    }

    static TableCell of(String text) {
        return new TableCell(Kind.TEXT, text, "", "", false);
    }

    /**
     * A bar of the next length that the style sheet has: drawn as a class, as a page has hundreds. Nothing where it is
     * 0.
     */
    static TableCell bar(int percent) {
        return percent == 0 ? of("") : of("").styled("w" + Math.max(1, Math.round(percent / BAR_STEP)));
    }

    /** Whether it is its text alone. */
    public boolean plain() {
        return kind == Kind.TEXT;
    }

    /** What its opening tag holds; a page has thousands of cells, so that values go without quotes where they may. */
    public String opening() {
        String tag = rowHead ? "th scope=row" : "td";
        String quote = style.indexOf(' ') < 0 ? "" : "\"";
        return style.isEmpty() ? tag : tag + " class=" + quote + style + quote;
    }

    TableCell printed(String other) {
        return new TableCell(kind, other, detail, style, rowHead);
    }

    TableCell with(Kind other, String more) {
        return more.isEmpty() && other != Kind.PAIR ? this : new TableCell(other, text, more, style, rowHead);
    }

    TableCell styled(String other) {
        return new TableCell(kind, text, detail, other, rowHead);
    }

    TableCell asRowHead() {
        return new TableCell(kind, text, detail, style, true);
    }

    /** The same without its note. */
    TableCell brief() {
        return kind == Kind.NOTED ? new TableCell(Kind.TEXT, text, "", style, rowHead) : this;
    }
}
