package dev.headroom.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one file of a split model, such as {@code model-00002-of-00005.gguf}. Source: the naming convention in
 * github.com/ggml-org/ggml/blob/master/docs/gguf.md, which safetensors files have too.
 *
 * @param number from 1 to {@code count}
 * @param ending with its dot
 */
record SplitName(String prefix, int number, int count, String ending) {
    private static final Pattern FORM = Pattern.compile("(?s)(.*)-(\\d{5})-of-(\\d{5})(\\.gguf|\\.safetensors)");

    static Optional<SplitName> of(String fileName) {
        Matcher name = FORM.matcher(fileName);
        return name.matches()
                ? Optional.of(new SplitName(
                        name.group(1), Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)), name.group(4)))
                : Optional.empty();
    }

    String fileName(int part) {
        return "%s-%05d-of-%05d%s".formatted(prefix, part, count, ending);
    }

    /** What all files of the model have in common. */
    String model() {
        return fileName(0);
    }
}
