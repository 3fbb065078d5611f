package dev.headroom.error;

import org.jspecify.annotations.Nullable;

/** An argument that is not valid. */
public final class BadInputException extends ApiException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ECHO = 80;

    private final String argument;

    /**
     * @param argument name of the argument or input field, such as {@code contextLength}
     * @param value what was given
     * @param allowed what is allowed, as the end of "… must be …"
     */
    public BadInputException(String argument, @Nullable Object value, String allowed) {
        super(ApiErrorCode.BAD_INPUT, "%s must be %s, but is %s".formatted(argument, allowed, echo(value)));
        this.argument = argument;
    }

    /** Name of the argument or input field. */
    public String argument() {
        return argument;
    }

    private static String echo(@Nullable Object value) {
        String text = value instanceof String string ? '"' + string + '"' : String.valueOf(value);
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
