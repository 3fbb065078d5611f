package dev.headroom.inspection;

import dev.headroom.catalog.CatalogStore;
import dev.headroom.intake.HuggingFaceConfig;
import dev.headroom.intake.IntakeException;
import dev.headroom.intake.SafetensorsIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes drafts of models from their files. */
@ApplicationScoped
public class ModelDrafts {
    /** The argument that is the configuration. */
    public static final String CONFIG = "configJson";
    /** The argument that is the index of the weights. */
    public static final String INDEX = "safetensorsIndexJson";
    /** The argument that names the model. */
    public static final String IDENTIFIER = "huggingFaceId";

    private final CatalogStore store;

    ModelDrafts(CatalogStore store) {
        this.store = store;
    }

    /**
     * What came of it.
     *
     * @param draft null where the files cannot be taken
     * @param argument the one that is at fault; empty where none is
     * @param fault why it cannot be taken; empty where it was
     */
    public record Drafted(@Nullable ModelDraft draft, String argument, String fault) {}

    /**
     * A draft of the model.
     *
     * @param huggingFaceId its identifier on Hugging Face
     * @param configJson text of its configuration
     * @param indexJson text of the index of its weights; null without one
     */
    public Drafted of(String huggingFaceId, String configJson, @Nullable String indexJson) {
        if (!huggingFaceId.matches("[^/\\s]+/[^/\\s]+")) {
            return new Drafted(null, IDENTIFIER, IDENTIFIER + " must be owner/name");
        }
        String read = CONFIG;
        try {
            HuggingFaceConfig config = HuggingFaceConfig.read(CONFIG, stream(configJson));
            read = INDEX;
            Optional<SafetensorsIndex> index = indexJson == null || indexJson.isBlank()
                    ? Optional.empty()
                    : Optional.of(SafetensorsIndex.read(INDEX, stream(indexJson)));
            return new Drafted(new ModelDrafting(config, index).draft(huggingFaceId, publisher(huggingFaceId)), "", "");
        } catch (IntakeException fault) {
            return new Drafted(null, read, fault.getMessage());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Who publishes the other models of the owner, if that is always the same. */
    private Optional<String> publisher(String huggingFaceId) {
        String owner = huggingFaceId.substring(0, huggingFaceId.indexOf('/') + 1);
        List<String> publishers = store.current().models().all().stream()
                .filter(model -> model.huggingFaceId().startsWith(owner))
                .map(model -> model.publisher())
                .distinct()
                .toList();
        return publishers.size() == 1 ? Optional.of(publishers.get(0)) : Optional.empty();
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
