package dev.headroom.quant;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.facts.Sources;
import dev.headroom.paging.OrderField;
import dev.headroom.quant.Quant.QuantFamily;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The facts of a quantization format. */
@Singleton
@RegisterForReflection(targets = {QuantEntity.class, QuantInput.class, Quant.class})
public final class QuantFacts extends Facts<QuantEntity, QuantInput, Quant> {
    public QuantFacts() {
        super(QuantEntity.class, QuantInput::new, Quant.class);
        text("name")
                .required()
                .upTo(50)
                .stays()
                .label("Name")
                .order(QuantOrderField.NAME)
                .apart();
        constant("family", QuantFamily.class).required().label("Family").order(QuantOrderField.FAMILY);
        number("nominalBitsPerWeight")
                .csv("nominal_bpw")
                .between(0.1, 64)
                .label("Nominal bits per weight", "bits")
                .order(QuantOrderField.NOMINAL_BITS_PER_WEIGHT);
        number("effectiveBitsPerWeight")
                .csv("effective_bpw")
                .between(0.1, 64)
                .label("Effective bits per weight", "bits")
                .order(QuantOrderField.EFFECTIVE_BITS_PER_WEIGHT);
        number("pageBitsPerWeight")
                .csv("page_bits")
                .between(0.1, 64)
                .label("Bits per weight of the rule of thumb", "bits");
        source("source").csv("effective_source").stored("bitsSource");
        text("qualityMetric").notEntered();
        text("qualityValue").notEntered();
        text("qualitySource").notEntered();
        text("runtimes")
                .entered(quant -> String.join(", ", quant.runtimes()))
                .required()
                .upTo(500)
                .label("Runtimes");
        component("runtimes", quant -> List.of(quant.runtimes.split("[,;]\\s*")));
        component("sources", quant -> Sources.of(quant.bitsSource, quant.qualitySource));
    }

    @Override
    public void read(QuantEntity quant, FactRow row) {
        super.read(quant, row);
        if (quant.family == QuantFamily.UNLISTED) {
            throw row.malformed("family", "is UNLISTED, which a format of the catalog is not");
        }
        quant.slug = quant.name;
    }

    /** What quantization formats can be ordered by. */
    @Enum("QuantOrderField")
    @Description("What quantization formats can be ordered by.")
    public enum QuantOrderField implements OrderField<Quant> {
        @Description("Name.")
        NAME(Quant::name),
        @Description("Family.")
        FAMILY(quant -> quant.family().name()),
        @Description("Bits per weight of the block layout.")
        NOMINAL_BITS_PER_WEIGHT(Quant::nominalBitsPerWeight),
        @Description("Bits per weight of a whole 8B model.")
        EFFECTIVE_BITS_PER_WEIGHT(Quant::effectiveBitsPerWeight);

        private final Function<Quant, Comparable<?>> value;

        QuantOrderField(Function<Quant, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Quant quant) {
            return value.apply(quant);
        }
    }
}
