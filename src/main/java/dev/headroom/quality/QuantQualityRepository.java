package dev.headroom.quality;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.KeylessTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Quality measurements in the database. */
@ApplicationScoped
public class QuantQualityRepository implements KeylessTable<QuantQualityEntity> {
    @Override
    public String file() {
        return "quants_quality.csv";
    }

    @Override
    public String table() {
        return "quant_quality";
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
