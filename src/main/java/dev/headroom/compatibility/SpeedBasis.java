package dev.headroom.compatibility;

import dev.headroom.estimate.Speed;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link Speed.Basis} in the schema. */
@Description("What a speed rests on.")
public enum SpeedBasis {
    @Description("Measurements of this hardware, model and quantization.")
    MEASURED,
    @Description("Measurements of this hardware with other models or quantizations.")
    SCALED,
    @Description(
            "A formula whose constants are fitted to measurements of like hardware or, with method SIMPLE, published.")
    MODELLED;

    static SpeedBasis of(Speed.Basis basis) {
        return valueOf(basis.name());
    }
}
