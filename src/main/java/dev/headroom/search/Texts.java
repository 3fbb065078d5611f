package dev.headroom.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that may be typed for a row, once for each of the two ways to compare: with the words that may be missing and
 * without.
 *
 * @param names what names it
 * @param aliases what else it is called
 * @param context what is said beside a name
 * @param glued all of them, line by line
 */
record Texts(List<Phrase> names, List<Phrase> aliases, List<Phrase> context, String glued) {

    static Texts of(Searchable row, boolean telling) {
        List<Phrase> names = phrases(row.kind(), row.names(), telling);
        List<Phrase> aliases = phrases(row.kind(), row.aliases(), telling);
        List<Phrase> context = phrases(row.kind(), row.context(), telling);
        return new Texts(
                names,
                aliases,
                context,
                Stream.of(names, aliases, context)
                        .flatMap(Collection::stream)
                        .map(Phrase::glued)
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private static List<Phrase> phrases(SearchKind kind, List<String> texts, boolean telling) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (String text : texts) {
            Words words = Words.of(text);
            if (!words.isEmpty()) {
                Phrase phrase = Phrase.of(kind, telling ? words.telling() : words);
                phrases.putIfAbsent(phrase.spaced(), phrase);
            }
        }
        return List.copyOf(phrases.values());
    }

    /** Whether each word is somewhere in it. */
    boolean holdsAll(Typed typed) {
        for (int group = 0; group < typed.glued().size(); group++) {
            if (!holds(typed.glued().get(group), typed.isLast(group))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word is somewhere in it; no number is cut.
     *
     * @param open whether more digits may follow its own
     */
    boolean holds(String word, boolean open) {
        for (int at = glued.indexOf(word); at >= 0; at = glued.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean cutBefore = Character.isDigit(word.charAt(0)) && at > 0 && isOfNumber(glued.charAt(at - 1));
            boolean cutBehind = !open
                    && Character.isDigit(word.charAt(word.length() - 1))
                    && end < glued.length()
                    && isOfNumber(glued.charAt(end));
            if (!cutBefore && !cutBehind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(char sign) {
        return Character.isDigit(sign) || sign == '.';
    }

    Stream<Phrase> called() {
        return Stream.concat(names.stream(), aliases.stream());
    }

    Stream<Phrase> all() {
        return Stream.concat(called(), context.stream());
    }
}
