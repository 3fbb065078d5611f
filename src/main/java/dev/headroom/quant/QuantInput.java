package dev.headroom.quant;

import static dev.headroom.edit.Patch.or;

import dev.headroom.edit.Between;
import dev.headroom.edit.Creating;
import dev.headroom.edit.FactColumn;
import dev.headroom.edit.Patch;
import dev.headroom.edit.PlainText;
import dev.headroom.edit.Required;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Facts of a quantization format that an admin enters. */
@Input("QuantInput")
@Description(
        "Facts of a quantization format. A new one needs name, family and runtimes; an update changes what is given. "
                + "Each needs the "
                + "source of its facts.")
public final class QuantInput {
    @Required(groups = Creating.class)
    @PlainText(max = 50)
    @FactColumn("name")
    @Description("Name, such as Q4_K_M, which is the slug and stays.")
    public String name;

    @Required(groups = Creating.class)
    @Description("How it stores weights; not UNLISTED.")
    public QuantFamily family;

    @Between(min = 0.1, max = 64)
    @FactColumn("nominal_bpw")
    @Description("Bits per weight of its block layout, 0.1 to 64.")
    public Double nominalBitsPerWeight;

    @Between(min = 0.1, max = 64)
    @FactColumn("effective_bpw")
    @Description("Bits per weight of a whole 8B model, 0.1 to 64.")
    public Double effectiveBitsPerWeight;

    @Between(min = 0.1, max = 64)
    @FactColumn("page_bits")
    @Description("Bits per weight of the rule of thumb, 0.1 to 64; puts it on the standard ladder.")
    public Double pageBitsPerWeight;

    @Required(groups = Creating.class)
    @PlainText(max = 500)
    @FactColumn("runtimes")
    @Description("Runtimes that read it, parted by commas.")
    public String runtimes;

    @Required
    @PlainText(max = 2000)
    @Description("Where these facts come from; an update adds it to the row's sources.")
    public String source;

    void applyTo(QuantEntity quant) {
        quant.family = or(family, quant.family);
        quant.nominalBitsPerWeight = or(nominalBitsPerWeight, quant.nominalBitsPerWeight);
        quant.effectiveBitsPerWeight = or(effectiveBitsPerWeight, quant.effectiveBitsPerWeight);
        quant.pageBitsPerWeight = or(pageBitsPerWeight, quant.pageBitsPerWeight);
        quant.runtimes = or(runtimes, quant.runtimes);
        quant.bitsSource = Patch.source(quant.bitsSource, source);
    }
}
