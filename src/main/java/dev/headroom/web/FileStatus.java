package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import dev.headroom.weights.ModelQuant;

/** Whether a format of a model can be downloaded, in the same words on every page. */
public final class FileStatus {
    /** Where files of the model are known. */
    public static final String NOT_PUBLISHED = "not published";
    /** Where no file of the model is known at all: some may well be published. */
    public static final String NO_FILE_KNOWN = "no file known";

    private FileStatus() {}

    /** Why it cannot; empty where files of it are known. */
    public static String of(Catalog catalog, ModelQuant one) {
        return one.getPublished() ? "" : catalog.files(one.model()).isEmpty() ? NO_FILE_KNOWN : NOT_PUBLISHED;
    }

    /** The same behind a name. */
    public static String inBrackets(Catalog catalog, ModelQuant one) {
        return one.getPublished() ? "" : " (%s)".formatted(of(catalog, one));
    }
}
