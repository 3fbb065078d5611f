package dev.headroom.web;

import dev.headroom.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The style sheet of the site.
 *
 * @param path its path, which changes with its content, so that browsers may keep it for ever
 */
public record Stylesheet(byte[] content, String path) {
    private static final List<String> FILES = List.of(
            "base.css",
            "layout.css",
            "forms.css",
            "tables.css",
            "figures.css",
            "run.css",
            "accuracy.css",
            "compare.css",
            "admin.css",
            "print.css");
    private static final int HASH_CHARACTERS = 12;

    /** The packaged one. */
    public static final Stylesheet PACKAGED = read();

    private static Stylesheet read() {
        var joined = new ByteArrayOutputStream();
        for (String file : FILES) {
            try (InputStream in = Stylesheet.class.getResourceAsStream("/web/" + file)) {
                in.transferTo(joined);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        byte[] content = joined.toByteArray();
        return new Stylesheet(content, "/assets/site-%s.css".formatted(hash(content)));
    }

    /** What changes in a path with the content behind it. */
    static String hash(byte[] content) {
        return Sha256.of(content).substring(0, HASH_CHARACTERS);
    }
}
