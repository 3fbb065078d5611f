package dev.headroom.quant;

import dev.headroom.edit.Changes;
import dev.headroom.edit.References;
import dev.headroom.edit.RefusedException;
import dev.headroom.edit.RowService;
import dev.headroom.error.UserErrorCode;
import dev.headroom.quant.Quant.QuantFamily;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Creating, updating and deleting quantization formats. */
@Singleton
public class QuantService extends RowService<QuantEntity, QuantInput, Quant> {
    private final References references;

    QuantService(Changes changes, QuantFacts facts, QuantRepository rows, References references) {
        super(changes, facts, rows);
        this.references = references;
    }

    @Override
    protected QuantEntity blank(QuantInput input) {
        var row = new QuantEntity();
        row.name = Objects.requireNonNull(input.name, "required of a new row");
        row.slug = row.name;
        return row;
    }

    @Override
    protected void check(QuantInput input) {
        if (input.family == QuantFamily.UNLISTED) {
            throw new RefusedException(
                    "family",
                    UserErrorCode.INVALID,
                    "family must not be UNLISTED, which a format of the catalog is not");
        }
    }

    @Override
    protected String slug(QuantEntity row) {
        return row.slug;
    }

    @Override
    protected int version(QuantEntity row) {
        return row.version;
    }

    @Override
    protected Map<String, Long> references(QuantEntity row) {
        long files = references.count("quant_file", "quant", row.name);
        return files == 0 ? Map.of() : Map.of("files", files);
    }

    @Override
    protected void deleteReferences(QuantEntity row) {
        references.delete("quant_file", "quant", row.name);
    }
}
