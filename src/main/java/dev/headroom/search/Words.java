package dev.headroom.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text is taken for: {@code RTX4090} and {@code rtx-4090} are the atoms {@code rtx} and {@code 4090}. Atoms are
 * letters or a number.
 *
 * @param groups the atoms of each word; those of one were written without a space between them
 */
record Words(List<List<String>> groups) {
    /** Longer than any name; what is behind it is left out. */
    private static final int LONGEST = 200;

    /** What stands before a name where it was copied from. */
    private static final Pattern ADDRESS = Pattern.compile("^\\s*(?:https?://)?(?:www\\.)?"
            + "(?:(?:huggingface\\.co|hf\\.co|ollama\\.com/library)/|ollama (?:run|pull) )");

    /**
     * Labels of formats that files and tags carry, such as {@code Q4_K_M}: they say nothing about which model it is.
     */
    private static final Pattern FORMAT = Pattern.compile("(?<![a-z0-9])(?:ud-)?"
            + "(?:i?q[1-8](?:_[a-z0-9]+)+|i?q[2-8]|bf16|f16|f32|fp(?:4|8|16)|int[48]|mxfp4|nvfp4|gguf|ggml|mlx|awq|"
            + "gptq|exl[23]|[2-8]-?bit)(?![a-z0-9_])");

    private static final Pattern SIGNS = Pattern.compile("\\((?:r|tm)\\)|[®™\"]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GROUP = Pattern.compile("(?:\\p{L}|\\d+(?:\\.\\d+)*)+");
    private static final Pattern ATOM = Pattern.compile("\\p{L}+|\\d+(?:\\.\\d+)*");

    /** Words that people leave out or add: makers, series, and what most rows are. */
    private static final Set<String> OPTIONAL = Set.of(
            "nvidia",
            "geforce",
            "rtx",
            "gtx",
            "tesla",
            "quadro",
            "amd",
            "ati",
            "radeon",
            "rx",
            "instinct",
            "intel",
            "arc",
            "apple",
            "gpu",
            "graphics",
            "graphic",
            "card",
            "corporation",
            "generation",
            "edition",
            "memory",
            "ram",
            "vram",
            "inch",
            "meta",
            "instruct",
            "chat",
            "it",
            "hf",
            "model",
            "llm");

    /** The words of a text. */
    static Words of(String text) {
        String plain = plain(text);
        List<List<String>> named = groups(FORMAT.matcher(plain).replaceAll(" "));
        return new Words(named.isEmpty() ? groups(plain) : named);
    }

    /** All words of a text, also those that say of which format something is. */
    static Words whole(String text) {
        return new Words(groups(plain(text)));
    }

    private static String plain(String text) {
        String lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        String signless = SIGNS.matcher(lower).replaceAll(" ");
        String letters = Normalizer.isNormalized(signless, Normalizer.Form.NFKD)
                ? signless
                : MARKS.matcher(Normalizer.normalize(signless, Normalizer.Form.NFKD))
                        .replaceAll("");
        return ADDRESS.matcher(letters).replaceFirst("");
    }

    private static List<List<String>> groups(String plain) {
        return GROUP.matcher(plain).results().map(group -> atoms(group.group())).toList();
    }

    private static List<String> atoms(String group) {
        List<String> atoms = new ArrayList<>();
        Matcher atom = ATOM.matcher(group);
        while (atom.find()) {
            atoms.add(usual(atom.group(), !atoms.isEmpty()));
        }
        return List.copyOf(atoms);
    }

    /** One word for what is called by several. */
    private static String usual(String atom, boolean behindANumber) {
        return switch (atom) {
            case "mobile", "notebook" -> "laptop";
            case "g", "gib" -> behindANumber ? "gb" : atom;
            default -> atom;
        };
    }

    static boolean isOptional(String atom) {
        return OPTIONAL.contains(atom);
    }

    static boolean isNumber(String atom) {
        return Character.isDigit(atom.charAt(0));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    Stream<String> atoms() {
        return groups.stream().flatMap(List::stream);
    }

    /** The same without the words that may be missing; all of them where it has no others. */
    Words telling() {
        List<List<String>> telling = groups.stream()
                .map(group -> group.stream().filter(atom -> !isOptional(atom)).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        return telling.isEmpty() ? this : new Words(telling);
    }

    Words part(int from, int to) {
        return new Words(groups.subList(from, to));
    }

    /** The same with another atom in one place. */
    Words with(int group, int atom, String other) {
        List<List<String>> changed = new ArrayList<>(groups);
        List<String> atoms = new ArrayList<>(groups.get(group));
        atoms.set(atom, other);
        changed.set(group, List.copyOf(atoms));
        return new Words(List.copyOf(changed));
    }

    /** All in one; numbers that follow each other are kept apart. */
    String glued() {
        return glued(atoms().toList());
    }

    static String glued(List<String> atoms) {
        var glued = new StringBuilder();
        for (String atom : atoms) {
            if (glued.length() > 0 && isNumber(atom) && Character.isDigit(glued.charAt(glued.length() - 1))) {
                glued.append(' ');
            }
            glued.append(atom);
        }
        return glued.toString();
    }

    /** Each atom with a space before and behind it. */
    String spaced() {
        return atoms().collect(Collectors.joining(" ", " ", " "));
    }
}
