package dev.headroom.quant;

import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What quantization formats can be ordered by. */
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
