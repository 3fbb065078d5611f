package dev.headroom.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * A Hugging Face {@code config.json}.
 *
 * @param isQuantized whether the weights beside it are packed, so that their bytes do not tell their number
 */
public record HuggingFaceConfig(ModelFacts facts, boolean isQuantized) {

    /**
     * @param file name of the file, for messages
     * @throws IntakeException for text that is no JSON object, a value of another kind than its name's, or one that no
     *     model can have
     */
    public static HuggingFaceConfig read(String file, InputStream json) throws IOException {
        JsonFields config = new JsonFields(file, "$", JsonText.tree(file, json));
        boolean isQuantized = config.has("quantization_config")
                || config.object("text_config")
                        .map(text -> text.has("quantization_config"))
                        .orElse(false);
        return new HuggingFaceConfig(ConfigFacts.of(config), isQuantized);
    }
}
