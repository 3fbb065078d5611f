package dev.headroom.weights;

import dev.headroom.edit.KeylessService;
import dev.headroom.edit.RefusedException;
import dev.headroom.model.ModelRepository;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** Adding and deleting published files, which are not changed once they are published. */
@Singleton
public class QuantFileService extends KeylessService<QuantFileEntity, QuantFileInput, QuantFile> {
    private static final double BYTES_PER_GB = 1e9;

    private final ModelRepository models;

    QuantFileService(QuantFileFacts facts, QuantFileRepository files, ModelRepository models) {
        super(facts, files, "file");
        this.models = models;
    }

    @Override
    protected Optional<Long> key(String id) {
        return QuantFile.key(id);
    }

    @Override
    protected void complete(QuantFileInput input, QuantFileEntity file) {
        file.sizeBytes = Math.round(Objects.requireNonNull(input.sizeGb, "required of a new row") * BYTES_PER_GB);
        file.model = models.find("lower(slug) = lower(?1)", input.model)
                .firstResultOptional()
                .orElseThrow(() -> RefusedException.notFound("model", String.valueOf(input.model)));
    }
}
