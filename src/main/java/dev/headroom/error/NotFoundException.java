package dev.headroom.error;

/** An argument that names something which the catalog does not hold. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1;

    private final String argument;
    private final String slug;

    /**
     * @param argument name of the argument, such as {@code hardware}
     * @param slug what was asked for
     */
    public NotFoundException(String argument, String slug) {
        super(ApiErrorCode.NOT_FOUND, sentence(argument, slug));
        this.argument = argument;
        this.slug = slug;
    }

    /** The same in words. */
    public static String sentence(String argument, String slug) {
        return "%s: the catalog holds nothing with the slug \"%s\"".formatted(argument, slug);
    }

    /** Name of the argument. */
    public String argument() {
        return argument;
    }

    /** What was asked for. */
    public String slug() {
        return slug;
    }
}
