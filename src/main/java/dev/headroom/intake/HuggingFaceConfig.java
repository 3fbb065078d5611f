package dev.headroom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Hugging Face {@code config.json}.
 *
 * @param packing how the weights beside it are kept
 * @param multimodal whether it has a part that takes in images or sound
 * @param names the fields that a fact was read from, by the fact: those of the catalog's models, and {@code layerKinds}
 */
public record HuggingFaceConfig(
        ModelFacts facts, Packing packing, boolean multimodal, Map<String, List<String>> names) {
    /** Fields of the configuration by which runtimes know packed weights. */
    private static final String[] OF_PACKED_WEIGHTS = {"quantization_config", "compression_config", "quant_config"};

    /** Whether bytes and elements of the weights tell their number. */
    enum Packing {
        /** They do, as far as the configuration tells. */
        NONE,
        /** They do not. */
        PACKED,
        /**
         * They do not, but the index counts the weights that were packed: MLX writes it so. Source: {@code save_model}
         * in github.com/ml-explore/mlx-lm/blob/main/mlx_lm/utils.py.
         */
        COUNTED
    }

    /**
     * @param file name of the file, for messages
     * @throws IntakeException for text that is no JSON object, a value of another kind than its name's, or one that no
     *     model can have
     */
    public static HuggingFaceConfig read(String file, InputStream json) throws IOException {
        JsonFields config = new JsonFields(file, "$", JsonText.tree(file, json));
        ModelFacts facts = ConfigFacts.of(config);
        boolean multimodal = ConfigFacts.hasOtherSenses(config);
        return new HuggingFaceConfig(
                facts, packing(config), multimodal, config.reads().byFact());
    }

    /** The same model with packed weights, as a file beside the configuration says. */
    HuggingFaceConfig packed() {
        return packing == Packing.NONE ? new HuggingFaceConfig(facts, Packing.PACKED, multimodal, names) : this;
    }

    private static Packing packing(JsonFields config) {
        if (config.has("quantization")) {
            return Packing.COUNTED;
        }
        boolean isPacked = Stream.concat(Stream.of(config), config.hintObject(ConfigFacts.LANGUAGE_MODELS).stream())
                .anyMatch(fields -> Arrays.stream(OF_PACKED_WEIGHTS).anyMatch(fields::has));
        return isPacked ? Packing.PACKED : Packing.NONE;
    }
}
