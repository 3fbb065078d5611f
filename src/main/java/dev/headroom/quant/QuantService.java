package dev.headroom.quant;

import dev.headroom.edit.InputValidation;
import dev.headroom.edit.OptionalFact;
import dev.headroom.edit.References;
import dev.headroom.edit.RefusedException;
import dev.headroom.edit.RowService;
import dev.headroom.error.UserErrorCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Creating, updating and deleting quantization formats. */
@Singleton
public class QuantService extends RowService<QuantEntity, QuantInput, Quant> {
    private static final List<OptionalFact<QuantInput, QuantEntity>> OPTIONAL_FACTS = List.of(
            new OptionalFact<>(
                    "nominalBitsPerWeight",
                    input -> input.nominalBitsPerWeight,
                    row -> row.nominalBitsPerWeight = null),
            new OptionalFact<>(
                    "effectiveBitsPerWeight",
                    input -> input.effectiveBitsPerWeight,
                    row -> row.effectiveBitsPerWeight = null),
            new OptionalFact<>(
                    "pageBitsPerWeight", input -> input.pageBitsPerWeight, row -> row.pageBitsPerWeight = null));

    private final References references;

    QuantService(InputValidation inputs, QuantRepository rows, References references) {
        super(inputs, rows);
        this.references = references;
    }

    @Override
    protected QuantEntity blank(QuantInput input) {
        var row = new QuantEntity();
        row.slug = input.name;
        row.name = input.name;
        return row;
    }

    @Override
    protected void apply(QuantInput input, QuantEntity row) {
        if (input.family == QuantFamily.UNLISTED) {
            throw new RefusedException(
                    "family",
                    UserErrorCode.INVALID,
                    "family must not be UNLISTED, which a format of the catalog is not");
        }
        input.applyTo(row);
    }

    @Override
    protected List<OptionalFact<QuantInput, QuantEntity>> optionalFacts() {
        return OPTIONAL_FACTS;
    }

    @Override
    protected Quant record(QuantEntity row) {
        return Quant.of(row);
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
        return references.count("files", "quant_file", "quant", row.name);
    }

    @Override
    protected void deleteReferences(QuantEntity row) {
        references.delete("quant_file", "quant", row.name);
    }
}
