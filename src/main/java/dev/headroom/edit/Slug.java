package dev.headroom.edit;

import dev.headroom.facts.FactRow;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Natural keys made from names, as the packaged ones are: {@code Ryzen AI Max+ 395 (64 GB)} gives
 * {@code ryzen-ai-max-plus-395-64-gb}.
 */
public final class Slug {
    private Slug() {}

    /** Whether a text is a key as GPUs and devices have it. */
    public static boolean is(String text) {
        return FactRow.isSlug(text);
    }

    /** The key; empty for a name without a letter or digit of ASCII. */
    public static String of(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return ascii.replace("\"", "-inch")
                .replace("+", "-plus")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
    }
}
