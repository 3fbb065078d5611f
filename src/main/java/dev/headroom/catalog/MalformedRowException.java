package dev.headroom.catalog;

/** A row of a fact table that cannot be taken; its message names file, line, column and reason in one sentence. */
public final class MalformedRowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param line   1-based line in the file on which the row starts; 1 is the header
     * @param reason what is wrong with the value, as the end of "column x …"
     */
    public MalformedRowException(String file, long line, String column, String reason) {
        super("%s, line %d, column %s %s".formatted(file, line, column, reason));
    }
}
