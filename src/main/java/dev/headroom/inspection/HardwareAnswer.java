package dev.headroom.inspection;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimate.Speed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a GPU or device makes of an inspected model. Null is unknown.
 *
 * @param hardware its slug
 * @param contextLength in tokens
 * @param tokPerSec tokens per second of one stream; null also where the model finds no room
 * @param low lower end of the interval that holds the true speed four times in five
 * @param high its upper end
 * @param maxContext longest context that fits, in tokens; 0 when not even one token does
 */
@RegisterForReflection
public record HardwareAnswer(
        String hardware,
        int contextLength,
        EstimationMethod method,
        @Nullable Fit fit,
        @Nullable Double tokPerSec,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer maxContext) {

    static HardwareAnswer of(String slug, HardwareShape hardware, InspectedModel model, EstimateRequest request) {
        Estimator estimator = request.estimator();
        Memory need = model.memory(request);
        Optional<Speed> speed = estimator.decode(need, hardware);
        return new HardwareAnswer(
                slug,
                need.contextTokens(),
                need.method(),
                estimator.fit(need, hardware).orElse(null),
                speed.map(Speed::tokPerSec).map(Rounding::oneDecimal).orElse(null),
                speed.map(Speed::low)
                        .orElse(Amount.UNKNOWN)
                        .map(Rounding::oneDecimal)
                        .orNull(),
                speed.map(Speed::high)
                        .orElse(Amount.UNKNOWN)
                        .map(Rounding::oneDecimal)
                        .orNull(),
                estimator
                        .maxContext(model.quantized(), hardware, need.options(), model.longestContextTokens())
                        .intOrNull());
    }
}
