package dev.headroom.transcript;

/** A text that holds no measurements, or a line that cannot be taken; its message is for who pasted it. */
public final class TranscriptException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ECHO = 60;

    TranscriptException(String message) {
        super(message, null, false, false);
    }

    TranscriptException(int line, String message) {
        this("line %d: %s".formatted(line, message));
    }

    /** A piece of the text in a message: printable, and not too long. */
    static String echo(String text) {
        String printable = text.replaceAll("\\p{C}", "?").strip();
        return '"'
                + (printable.length() <= LONGEST_ECHO ? printable : printable.substring(0, LONGEST_ECHO) + "…")
                + '"';
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
