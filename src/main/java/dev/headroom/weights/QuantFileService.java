package dev.headroom.weights;

import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.model.ModelRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Adding and deleting published files, in the caller's transaction. They are not changed once they are published. */
@ApplicationScoped
public class QuantFileService {
    private static final double BYTES_PER_GB = 1e9;

    private final QuantFileFacts facts;
    private final QuantFileRepository files;
    private final ModelRepository models;

    QuantFileService(QuantFileFacts facts, QuantFileRepository files, ModelRepository models) {
        this.facts = facts;
        this.files = files;
        this.models = models;
    }

    /** What is declared of the rows. */
    public QuantFileFacts facts() {
        return facts;
    }

    /** @throws RefusedException for facts that are missing or not valid, or a model that the catalog does not hold */
    public QuantFile add(QuantFileInput input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        var file = new QuantFileEntity();
        facts.apply(input, file);
        file.sizeBytes = Math.round(Objects.requireNonNull(input.sizeGb, "required of a new row") * BYTES_PER_GB);
        file.model = models.find("lower(slug) = lower(?1)", input.model)
                .firstResultOptional()
                .orElseThrow(() -> new RefusedException(
                        "model",
                        UserErrorCode.NOT_FOUND,
                        "model: the catalog holds nothing with the slug \"" + input.model + "\""));
        files.persistAndFlush(file);
        return facts.record(file);
    }

    /** @throws RefusedException for an identifier that no file has */
    public QuantFile delete(String id) {
        QuantFileEntity file = QuantFile.key(id)
                .map(files::findById)
                .orElseThrow(() -> new RefusedException(
                        "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no file with this id"));
        QuantFile deleted = facts.record(file);
        files.delete(file);
        return deleted;
    }
}
