package dev.headroom.quant;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Quality measurements in the database. */
@ApplicationScoped
public class QuantQualityRepository implements PackagedTable<QuantQualityEntity> {
    @Override
    public String file() {
        return "quants_quality.csv";
    }

    @Override
    public String table() {
        return "quant_quality";
    }

    @Override
    public String key(FactRow row) {
        return Objects.requireNonNull(row.identity(), "packaged rows have one");
    }

    @Override
    public String keyOf(QuantQualityEntity quality) {
        return Objects.requireNonNull(quality.packagedKey, "packaged rows have one");
    }

    @Override
    public boolean hasNaturalKeys() {
        return false;
    }

    @Override
    public QuantQualityEntity create() {
        return new QuantQualityEntity();
    }

    @Override
    public BiConsumer<QuantQualityEntity, FactRow> reader() {
        return QuantQualityEntity::read;
    }

    /** All measurements as the snapshot holds them. */
    public List<QuantQuality> snapshot() {
        return rows().map(QuantQuality::of).toList();
    }
}
