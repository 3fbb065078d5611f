package dev.headroom.estimate;

/**
 * The part of a memory that a model may use, unless the one who asks says otherwise.
 *
 * <p>Apple: the working set that macOS allows the GPU unless {@code iogpu.wired_limit_mb} is set, as llama.cpp logs it
 * on current systems: 12,713 of 17,180 MB at 16 GB and the same share at 24 GB, 78 % at 32, 36 and 48 GB, 81 % at 64
 * GB, 84 % at 128 GB, 90.6 % at 512 GB; sizes between take the lower share. Systems of 2023 logged two thirds up to 36
 * GB and three quarters above. vLLM and SGLang take 90 % of a device.
 *
 * <p>Discrete GPUs: 457 MiB, which Ollama keeps out of its budget on each. Other shared memory: 1024 MiB, the margin
 * that llama.cpp's {@code --fit} leaves on a device; how much else the system needs there is not known, nor of the
 * memory of a processor that computes alone. What llama-server leaves free where it chooses the layers itself is no
 * need: {@link RuntimeProfile#LLAMA_SERVER} says so.
 */
final class UsableMemory {
    private static final double SERVER_SHARE = 0.9;
    private static final double DISCRETE_RESERVE_MIB = 457;
    private static final double FIT_MARGIN_MIB = 1024;
    private static final double GB_PER_MIB = (1 << 20) / 1e9;
    private static final double[][] APPLE_SHARE_FROM_GIB = {{512, 0.906}, {128, 0.84}, {64, 0.81}, {32, 0.78}, {0, 0.74}
    };

    private UsableMemory() {}

    /** In 10^9 bytes, of one device; unknown while its memory is. */
    static Amount gb(HardwareShape hardware, MemoryBudget budget, RuntimeProfile runtime) {
        MemoryKind kind = hardware.memoryKind();
        return hardware.memoryGb().map(markedGib -> {
            double share = budget.usableShare().orElse(usableShare(kind, markedGib, runtime));
            return Math.max(
                    0, markedGib * Gibibyte.GB * share - budget.reservedGb().orElse(reservedGb(kind, runtime)));
        });
    }

    /** @param markedGib memory as marketed */
    private static double usableShare(MemoryKind kind, double markedGib, RuntimeProfile runtime) {
        double share = kind == MemoryKind.APPLE ? appleShare(markedGib) : 1;
        return takesShare(runtime) ? Math.min(share, SERVER_SHARE) : share;
    }

    /** Whether it takes a share of a device, and so leaves the rest. */
    private static boolean takesShare(RuntimeProfile runtime) {
        return runtime == RuntimeProfile.VLLM || runtime == RuntimeProfile.SGLANG;
    }

    private static double appleShare(double markedGib) {
        int step = 0;
        while (markedGib < APPLE_SHARE_FROM_GIB[step][0]) {
            step++;
        }
        return APPLE_SHARE_FROM_GIB[step][1];
    }

    /** Memory that is left to a display, the driver and the system, in 10^9 bytes. */
    private static double reservedGb(MemoryKind kind, RuntimeProfile runtime) {
        return switch (kind) {
            case DISCRETE -> takesShare(runtime) ? 0 : DISCRETE_RESERVE_MIB * GB_PER_MIB;
            case UNIFIED, SYSTEM -> FIT_MARGIN_MIB * GB_PER_MIB;
            case APPLE -> 0;
        };
    }
}
