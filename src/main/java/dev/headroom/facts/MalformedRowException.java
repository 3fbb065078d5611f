package dev.headroom.facts;

import dev.headroom.error.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** A row of a fact table that cannot be taken; its message names file, line, column and reason in one sentence. */
public final class MalformedRowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final @Nullable Integer position;
    private final String column;
    private final String reason;
    private final UserErrorCode code;

    /**
     * @param line 1-based line in the file on which the row starts; 1 is the header
     * @param reason what is wrong with the value, as the end of "column x …"
     */
    public MalformedRowException(String file, long line, String column, String reason) {
        this(file, new Cells.Place(line, null), column, reason, UserErrorCode.INVALID);
    }

    MalformedRowException(String file, Cells.Place place, String column, String reason, UserErrorCode code) {
        super("%s, line %d, column %s %s".formatted(file, place.line(), column, reason), null, false, false);
        this.line = place.line();
        this.position = place.position();
        this.column = column;
        this.reason = reason;
        this.code = code;
    }

    /** 1-based line in the file. */
    public long line() {
        return line;
    }

    /**
     * 1-based place within the line: in CSV the number of the cell, in JSON of the character; null where it is not
     * known.
     */
    public @Nullable Integer position() {
        return position;
    }

    /** Name of the column, or {@code (any)} where it is about the whole row. */
    public String column() {
        return column;
    }

    /** What is wrong with the value, as the end of "column x …". */
    public String reason() {
        return reason;
    }

    public UserErrorCode code() {
        return code;
    }
}
