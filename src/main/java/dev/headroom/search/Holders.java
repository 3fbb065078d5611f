package dev.headroom.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which rows have a word somewhere in what may be typed for them. Many rows share makers, chips and families, so it
 * reads each text once.
 */
final class Holders {
    private final List<String> texts = new ArrayList<>();
    private final List<BitSet> rows = new ArrayList<>();

    Holders(List<Entry> entries, Function<Entry, Texts> which) {
        Map<String, BitSet> byText = new LinkedHashMap<>();
        entries.forEach(entry -> which.apply(entry)
                .all()
                .forEach(phrase -> byText.computeIfAbsent(phrase.glued(), text -> new BitSet())
                        .set(entry.place())));
        byText.forEach((text, places) -> {
            texts.add(text);
            rows.add(places);
        });
    }

    /**
     * The places of the rows.
     *
     * @param open whether more digits may follow the word's own
     */
    BitSet of(String word, boolean open) {
        var places = new BitSet();
        for (int text = 0; text < texts.size(); text++) {
            if (holds(texts.get(text), word, open)) {
                places.or(rows.get(text));
            }
        }
        return places;
    }

    /** Whether a word is somewhere in a text; no number is cut. */
    private static boolean holds(String text, String word, boolean open) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean cutBefore = Character.isDigit(word.charAt(0)) && at > 0 && isOfNumber(text.charAt(at - 1));
            boolean cutBehind = !open
                    && Character.isDigit(word.charAt(word.length() - 1))
                    && end < text.length()
                    && isOfNumber(text.charAt(end));
            if (!cutBefore && !cutBehind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(char sign) {
        return Character.isDigit(sign) || sign == '.';
    }
}
