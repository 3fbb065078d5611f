package dev.headroom.name;

import dev.headroom.facts.DerivedFiles;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of models as people write them. A size has a capital letter (27B, A3B, 128K), a word of small letters begins
 * with one, and words that say nothing (it, hf, BF16) are left out.
 *
 * @param words what is written for a word, by the word in small letters; empty for what is left out
 * @param names names that follow from no rule, by the identifier on Hugging Face
 */
public record DisplayNames(Map<String, String> words, Map<String, String> names) {
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]");
    private static final Pattern SIZE = Pattern.compile("(?i)([aer]?\\d+(\\.\\d+)?|\\d+x\\d+(\\.\\d+)?)[bmtk]");
    private static final Pattern SMALL_LETTERS = Pattern.compile("[a-z]+");

    /** Reads the packaged tables. */
    public static DisplayNames packaged() {
        return new DisplayNames(
                DerivedFiles.rows("name_words.csv").stream()
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row.text("word"),
                                row -> Optional.ofNullable(row.optionalText("written"))
                                        .orElse(""))),
                DerivedFiles.rows("names.csv").stream()
                        .collect(Collectors.toUnmodifiableMap(row -> row.text("hf_id"), row -> row.text("name"))));
    }

    /** A name as people write it where it only repeats the identifier; another name is what somebody chose. */
    public String of(String huggingFaceId, String name) {
        if (!repeats(huggingFaceId, name)) {
            return name;
        }
        String known = names.get(huggingFaceId);
        return known == null
                ? WORDS.splitAsStream(name)
                        .map(this::written)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "))
                : known;
    }

    /** Whether a name is the identifier's last part or its beginning, written otherwise. */
    private static boolean repeats(String huggingFaceId, String name) {
        String letters = letters(name);
        return !letters.isEmpty()
                && letters(huggingFaceId.substring(huggingFaceId.indexOf('/') + 1))
                        .startsWith(letters);
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private String written(String word) {
        String known = words.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (SIZE.matcher(word).matches()) {
            return word.toUpperCase(Locale.ROOT).replace('X', 'x');
        }
        return SMALL_LETTERS.matcher(word).matches()
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
