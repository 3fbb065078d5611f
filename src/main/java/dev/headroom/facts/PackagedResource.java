package dev.headroom.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that the application is packaged with. */
public final class PackagedResource {
    private PackagedResource() {}

    /**
     * Its content.
     *
     * @param path from the root of the class path, such as {@code /catalog/gpus.csv}
     */
    public static byte[] bytes(String path) {
        try (InputStream in = PackagedResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the application was packaged without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
