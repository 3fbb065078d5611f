package dev.headroom.calibration;

import dev.headroom.estimate.PrefillFit;
import dev.headroom.estimate.PrefillFormat;
import dev.headroom.estimate.PrefillKind;
import dev.headroom.estimate.PrefillWork;
import dev.headroom.estimate.Prompt;
import dev.headroom.hardware.Hardware;
import dev.headroom.throughput.PrefillClass;

/**
 * A row of prefill_measurements.csv: a prompt read on one hardware, with the facts that its speed follows from.
 *
 * @param hardware slug of the GPU, or the chip, with the count of its cores where a source tells it
 * @param machine that GPU, or a device with that chip
 * @param model identifier of the model on Hugging Face
 * @param work what one token takes
 * @param throughput in the unit of the class, without what power limits
 * @param early whether the build is of May 2024
 * @param tokPerSec measured speed
 */
record PrefillCell(
        String hardware,
        Hardware machine,
        PrefillClass prefillClass,
        String model,
        String quant,
        Prompt prompt,
        PrefillWork work,
        double throughput,
        String backend,
        boolean early,
        double tokPerSec) {
    PrefillKind kind() {
        return new PrefillKind(work.expertOperations() > 0, work.format() == PrefillFormat.MLX);
    }

    String classSlug() {
        return prefillClass.slug();
    }

    String vendor() {
        return prefillClass.accelerator();
    }

    double bandwidthGbPerSec() {
        return machine.bandwidthGbPerSec();
    }

    boolean deep() {
        return prompt.meanDepthTokens() > PrefillFit.DEEP_TOKENS;
    }

    /** Whether it ran as the estimate is meant: on NVIDIA by CUDA, with a build of 2025 or later. */
    boolean asEstimated() {
        return !early && !otherBackend();
    }

    boolean otherBackend() {
        return vendor().equals("NVIDIA") && secondBackend();
    }

    /** Whether it ran by another backend than most of its vendor do. */
    boolean secondBackend() {
        return switch (vendor()) {
            case "NVIDIA", "AMD" -> backend.equals("Vulkan");
            case "Intel" -> backend.equals("SYCL");
            default -> false;
        };
    }
}
