package dev.headroom.edit;

/** How an update takes over what its input gives, and leaves the rest. */
public final class Patch {
    private Patch() {}

    /** The value given, or what is there where none is. */
    public static <T> T or(T given, T there) {
        return given == null ? there : given;
    }

    /** The sources of a row with one more; a source that is there already is not repeated. */
    public static String source(String there, String given) {
        return there == null ? given : given == null || there.contains(given) ? there : there + "; " + given;
    }
}
