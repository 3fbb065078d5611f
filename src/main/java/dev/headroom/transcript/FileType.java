package dev.headroom.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What llama.cpp and files call a quantization.
 *
 * @param label as files carry it
 * @param rest what stood before it
 */
record FileType(String label, String rest) {
    /** {@code llama_model_ftype_name} in github.com/ggml-org/llama.cpp/blob/master/src/llama-model-loader.cpp. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("all F32", "F32"),
            Map.entry("MXFP4 MoE", "MXFP4"),
            Map.entry("Q2_K - Medium", "Q2_K"),
            Map.entry("Q2_K - Small", "Q2_K_S"),
            Map.entry("Q3_K - Small", "Q3_K_S"),
            Map.entry("Q3_K - Medium", "Q3_K_M"),
            Map.entry("Q3_K - Large", "Q3_K_L"),
            Map.entry("Q4_K - Small", "Q4_K_S"),
            Map.entry("Q4_K - Medium", "Q4_K_M"),
            Map.entry("Q5_K - Small", "Q5_K_S"),
            Map.entry("Q5_K - Medium", "Q5_K_M"),
            Map.entry("TQ1_0 - 1.69 bpw ternary", "TQ1_0"),
            Map.entry("TQ2_0 - 2.06 bpw ternary", "TQ2_0"),
            Map.entry("IQ2_XXS - 2.0625 bpw", "IQ2_XXS"),
            Map.entry("IQ2_XS - 2.3125 bpw", "IQ2_XS"),
            Map.entry("IQ2_S - 2.5 bpw", "IQ2_S"),
            Map.entry("IQ2_M - 2.7 bpw", "IQ2_M"),
            Map.entry("IQ3_XS - 3.3 bpw", "IQ3_XS"),
            Map.entry("IQ3_XXS - 3.0625 bpw", "IQ3_XXS"),
            Map.entry("IQ1_S - 1.5625 bpw", "IQ1_S"),
            Map.entry("IQ1_M - 1.75 bpw", "IQ1_M"),
            Map.entry("IQ4_NL - 4.5 bpw", "IQ4_NL"),
            Map.entry("IQ4_XS - 4.25 bpw", "IQ4_XS"),
            Map.entry("IQ3_S - 3.4375 bpw", "IQ3_S"),
            Map.entry("IQ3_S mix - 3.66 bpw", "IQ3_M"));

    /** The longest first: one may end with another. */
    private static final List<String> LONGEST_FIRST = NAMES.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .toList();

    private static final Pattern LABEL = Pattern.compile(
            "(?<![A-Za-z0-9])((?:UD-)?(?:I?Q|TQ)[1-8](?:_[A-Za-z0-9]+)+|BF16|F16|F32|MXFP4|NVFP4)(?![A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);
    /** How llama.cpp says that it did not read the type, and how it said that a file mixes several. */
    private static final Pattern MARKS = Pattern.compile(" \\(guessed\\)|\\(guessed\\) |\\bmostly ");

    /** What a model is described as: {@code qwen3 8B Q4_K - Medium}. */
    static Optional<FileType> ofDescription(String description) {
        String plain = MARKS.matcher(description).replaceAll("").strip();
        return LONGEST_FIRST.stream()
                .filter(plain::endsWith)
                .findFirst()
                .map(name -> new FileType(
                        NAMES.getOrDefault(name, name),
                        plain.substring(0, plain.length() - name.length()).strip()))
                .or(() -> last(plain).filter(type -> plain.endsWith(type.label)));
    }

    /** What the name of a file or a tag ends with: {@code Qwen3-8B-UD-Q4_K_XL}, {@code qwen3:8b-q8_0}. */
    static Optional<FileType> ofName(String name) {
        return last(name).map(type -> new FileType(type.label.toUpperCase(Locale.ROOT), type.rest));
    }

    private static Optional<FileType> last(String text) {
        Matcher label = LABEL.matcher(text);
        Optional<FileType> last = Optional.empty();
        while (label.find()) {
            last = Optional.of(new FileType(
                    label.group(1), text.substring(0, label.start()).replaceFirst("[-._ ]+$", "")));
        }
        return last;
    }
}
