package dev.headroom.estimates;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.OtherCard;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A GPU beside the hardware that is asked about. */
@Input("OtherGpu")
@Description("A GPU in the same machine, beside the hardware that is asked about.")
public class OtherGpu {
    @NonNull
    @Description("Slug of the GPU.")
    public String gpu = "";

    @Description("Its memory in GB as marketed, where it differs from the catalog's, above 0 and up to 1,000,000.")
    public @Nullable Double memoryGb;

    @Description("Memory of it that is left to others, in GB; options.reservedGb unless given.")
    public @Nullable Double reservedGb;

    /** @param field path of this input below {@code options}, such as {@code otherGpus[0]} */
    OtherCard card(Catalog catalog, String field) throws ApiException {
        HardwareShape known = catalog.shape(catalog.gpus().require("options." + field + ".gpu", gpu));
        Amount given = OptionNumbers.positive(field + ".memoryGb", memoryGb);
        return new OtherCard(
                known.withMemory(given.orElse(known.memoryGb())),
                OptionNumbers.notNegative(field + ".reservedGb", reservedGb));
    }
}
