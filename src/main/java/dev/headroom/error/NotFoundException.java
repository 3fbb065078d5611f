package dev.headroom.error;


/** An argument that names something which the catalog does not hold. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1;

    /**
     * @param argument name of the argument, such as {@code hardware}
     * @param slug     what was asked for
     */
    public NotFoundException(String argument, String slug) {
        super(ApiErrorCode.NOT_FOUND, "%s: the catalog holds nothing with the slug \"%s\"".formatted(argument, slug));
    }
}
