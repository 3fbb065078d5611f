package dev.headroom.submission;

import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import org.jspecify.annotations.Nullable;

/**
 * What a speed was measured on.
 *
 * @param estimated the GPU, or a device with the chip
 */
record MeasuredHardware(@Nullable String gpuSlug, @Nullable String chip, Hardware estimated) {
    static MeasuredHardware of(Hardware one) {
        return one instanceof Gpu ? new MeasuredHardware(one.slug(), null, one) : ofChip(one);
    }

    static MeasuredHardware ofChip(Hardware device) {
        return new MeasuredHardware(null, device.chip(), device);
    }
}
