package dev.headroom.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name in an identifier on Hugging Face says beside the size of the model.
 *
 * @param line its words in lower case, without sizes, the version, dates and words that tell no two models apart:
 *     {@code qwen coder} of Qwen3-Coder-30B-A3B-Instruct
 * @param version its first number that is no size: 3 in Qwen3; 0 where there is none
 * @param isDated whether it has a date, such as 2507
 */
record ModelName(List<String> line, double version, boolean isDated) {
    /** What publishers write or leave out for the same model. */
    private static final Set<String> SILENT =
            Set.of("instruct", "it", "chat", "hf", "pt", "bf16", "preview", "meta", "nvidia", "c4ai");

    private static final Pattern DECIMAL_UNDERSCORE = Pattern.compile("(?<=\\d)_(?=\\d)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_ ]+");

    /** 8b, a3b, 270m, 8x7b, 16e; but 1m is a length of context, which makes another model. */
    private static final Pattern SIZE = Pattern.compile("(?!1m$)a?\\d+(\\.\\d+)?[bmt]|\\d+x\\d+(\\.\\d+)?b|\\d+e");

    private static final Pattern DATE = Pattern.compile("\\d{4}|\\d{6}");
    private static final Pattern VERSION = Pattern.compile("([a-z]*?)v?(\\d+(?:\\.\\d+)?)([a-z]*)");

    /** Lengths of context, and the effective sizes of Gemma (e4b) and Command (r7b). */
    private static final Pattern NO_VERSION = Pattern.compile("\\d+[km]|[er]\\d+b");

    static ModelName of(String huggingFaceId) {
        String name = huggingFaceId.substring(huggingFaceId.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        List<String> line = new ArrayList<>();
        double version = 0;
        boolean isVersioned = false;
        boolean isDated = false;
        for (String word : BETWEEN_WORDS.split(DECIMAL_UNDERSCORE.matcher(name).replaceAll("."))) {
            if (SIZE.matcher(word).matches() || SILENT.contains(word)) {
                continue;
            }
            if (DATE.matcher(word).matches()) {
                isDated = true;
                continue;
            }
            Matcher found = VERSION.matcher(word);
            if (isVersioned || NO_VERSION.matcher(word).matches() || !found.matches()) {
                line.add(word);
            } else {
                isVersioned = true;
                version = Double.parseDouble(found.group(2));
                line.add(found.group(1) + found.group(3));
            }
        }
        line.removeIf(String::isEmpty);
        return new ModelName(List.copyOf(line), version, isDated);
    }
}
