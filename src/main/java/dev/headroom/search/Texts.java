package dev.headroom.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that may be typed for a row, once for each of the two ways to compare: with the words that may be missing and
 * without.
 *
 * @param names what names it
 * @param aliases what else it is called
 * @param context what is said beside a name
 */
record Texts(List<Phrase> names, List<Phrase> aliases, List<Phrase> context) {

    /** @param telling whether without the words that may be missing */
    static Texts of(SearchKind kind, List<Words> names, List<Words> aliases, List<Words> context, boolean telling) {
        return new Texts(
                phrases(kind, names, telling), phrases(kind, aliases, telling), phrases(kind, context, telling));
    }

    private static List<Phrase> phrases(SearchKind kind, List<Words> texts, boolean telling) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (Words words : texts) {
            if (!words.isEmpty()) {
                Phrase phrase = Phrase.of(kind, telling ? words.telling() : words);
                phrases.putIfAbsent(phrase.spaced(), phrase);
            }
        }
        return new ArrayList<>(phrases.values());
    }

    Stream<Phrase> all() {
        return Stream.of(names, aliases, context).flatMap(List::stream);
    }

    /** Whether a word is whole in any of them. */
    boolean has(String word, boolean open) {
        return any(names, word, open) || any(aliases, word, open) || any(context, word, open);
    }

    private static boolean any(List<Phrase> phrases, String word, boolean open) {
        for (Phrase phrase : phrases) {
            if (phrase.has(word, open)) {
                return true;
            }
        }
        return false;
    }
}
