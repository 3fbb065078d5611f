package dev.headroom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What follows from a model type where a published configuration leaves it out: transformers writes no field of a
 * nested configuration that equals the default of its class. The packaged table names its source.
 */
final class ConfigClasses {
    private static final JsonNode TABLE = table();

    private ConfigClasses() {}

    private static JsonNode table() {
        try (InputStream json = ConfigClasses.class.getResourceAsStream("/intake/configuration_classes.json")) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the class of a language model, by its own type or that of the model around it. */
    static JsonNode defaults(String modelType) {
        return TABLE.path("defaults").path(languageType(modelType));
    }

    /** What its layers keep where no field tells it. */
    static Optional<LayerPattern> pattern(String modelType) {
        JsonNode letters = TABLE.path("patterns").path(languageType(modelType));
        return letters instanceof MissingNode
                ? Optional.empty()
                : Optional.of(LayerPattern.ofLetters(letters.textValue()));
    }

    /** What llama.cpp calls the architecture that its converter makes of a model type; mostly it is the same name. */
    static String ggufArchitecture(String modelType) {
        String language = languageType(modelType);
        return TABLE.path("gguf").path(language).asText(language);
    }

    private static String languageType(String modelType) {
        return TABLE.path("text").path(modelType).asText(modelType);
    }
}
