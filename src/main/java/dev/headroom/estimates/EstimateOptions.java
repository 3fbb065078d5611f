package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheOptions;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.MemoryBudget;
import dev.headroom.estimate.Requests;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.Spread;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** How a model is run. */
@Input("EstimateOptions")
@Description("How a model is run. Method SIMPLE knows nothing of it, and it is refused there.")
public class EstimateOptions {
    public static final String DESCRIPTION = "How the model is run; not for method SIMPLE.";
    private static final int MOST_UBATCH = 65_536;
    private static final int MOST_DEVICES = 1024;
    private static final double MOST_GB = 1_000_000;

    @Description("How the cache stores keys and values; F16 unless given. It must be a type that the runtime has.")
    public @Nullable CacheType kvCacheType;

    @Description("How it stores keys, where that differs.")
    public @Nullable CacheType kvCacheTypeK;

    @Description("How it stores values, where that differs.")
    public @Nullable CacheType kvCacheTypeV;

    @Description("Requests that run side by side: 1 to 4096; those of the runtime unless given. Each has the whole "
            + "context length, unless the runtime takes it for a pool that they share.")
    public @Nullable Integer parallel;

    @Description("Whether these requests share one cache, as with llama.cpp's --kv-unified; as the runtime does unless "
            + "given.")
    public @Nullable Boolean unifiedCache;

    @Description("Whether layers of a sliding window keep every token, as with llama.cpp's --swa-full; false unless "
            + "given.")
    public @Nullable Boolean swaFull;

    @Description("Whether what turns images and sound into tokens is loaded too, as with llama.cpp's --mmproj; as the "
            + "runtime does unless given.")
    public @Nullable Boolean projector;

    @Description("Tokens of a prompt that are computed at once: 1 to 65,536; 512 unless given.")
    public @Nullable Integer ubatch;

    @Description("The program that runs it; LLAMA_CPP unless given.")
    public @Nullable RuntimeProfile runtime;

    @Description("Equal GPUs or devices that it is spread over: 1 to 1024; 1 unless given.")
    public @Nullable Integer gpuCount;

    @Description("How it is spread; LAYER unless given.")
    public @Nullable DeviceSplit split;

    @Description(
            "Memory of the host that may hold what does not fit a discrete GPU, in GB, above 0; none unless given.")
    public @Nullable Double systemMemoryGb;

    @Description("Bandwidth of that memory in 10^9 bytes per second, above 0; needed for a speed.")
    public @Nullable Double systemBandwidthGbPerSec;

    @Description("Memory of each device that is left to others, in GB; the default depends on the hardware.")
    public @Nullable Double reservedGb;

    @Description("Share of a device's memory that a model may use, above 0 and up to 1; the default depends on the "
            + "hardware.")
    public @Nullable Double usableShare;

    @Description("Tokens in the cache while it decodes, 1 to 16,777,216; the context length unless given.")
    public @Nullable Integer depth;

    /** The options as the estimator takes them; null are the defaults. */
    static RunOptions runOptions(@Nullable EstimateOptions options) throws BadInputException {
        return options == null ? RunOptions.DEFAULT : options.runOptions();
    }

    private RunOptions runOptions() throws BadInputException {
        RunOptions defaults = RunOptions.of(runtime == null ? RunOptions.DEFAULT.runtime() : runtime);
        return new RunOptions(
                defaults.runtime(),
                cache(defaults),
                requests(defaults.requests()),
                new Spread(count("gpuCount", gpuCount, MOST_DEVICES, 1), split == null ? DeviceSplit.LAYER : split),
                new MemoryBudget(
                        above(-Double.MIN_VALUE, "reservedGb", reservedGb, MOST_GB),
                        above(0, "usableShare", usableShare, 1)),
                new HostMemory(
                        above(0, "systemMemoryGb", systemMemoryGb, MOST_GB),
                        above(0, "systemBandwidthGbPerSec", systemBandwidthGbPerSec, MOST_GB)),
                projector == null ? defaults.projector() : projector,
                count("ubatch", ubatch, MOST_UBATCH, defaults.ubatchTokens()),
                depth == null ? Amount.UNKNOWN : Amount.of(count("depth", depth, Estimator.MAX_CONTEXT_TOKENS, 1)));
    }

    private CacheOptions cache(RunOptions defaults) throws BadInputException {
        CacheType both = kvCacheType == null ? defaults.cache().keyType() : kvCacheType;
        return new CacheOptions(
                ofRuntime("kvCacheTypeK", kvCacheTypeK == null ? both : kvCacheTypeK, defaults.runtime()),
                ofRuntime("kvCacheTypeV", kvCacheTypeV == null ? both : kvCacheTypeV, defaults.runtime()),
                Boolean.TRUE.equals(swaFull));
    }

    private Requests requests(Requests defaults) throws BadInputException {
        return new Requests(
                count("parallel", parallel, Estimator.MOST_PARALLEL, defaults.parallel()),
                unifiedCache == null ? defaults.unifiedCache() : unifiedCache,
                defaults.sharedContext());
    }

    private CacheType ofRuntime(String field, CacheType type, RuntimeProfile profile) throws BadInputException {
        if (!profile.cacheTypes().contains(type)) {
            String types = profile.cacheTypes().stream().map(CacheType::name).collect(Collectors.joining(", "));
            boolean both = kvCacheType != null && type == kvCacheType;
            throw new BadInputException(
                    "options." + (both ? "kvCacheType" : field),
                    type,
                    "one of " + types + " with options.runtime " + profile);
        }
        return type;
    }

    private static int count(String field, @Nullable Integer value, int most, int otherwise) throws BadInputException {
        if (value != null && (value < 1 || value > most)) {
            throw new BadInputException("options." + field, value, "between 1 and " + most);
        }
        return value == null ? otherwise : value;
    }

    /** NaN and infinities are refused too. */
    private static Amount above(double limit, String field, @Nullable Double value, double most)
            throws BadInputException {
        if (value != null && !(value > limit && value <= most)) {
            throw new BadInputException(
                    "options." + field,
                    value,
                    (limit < 0 ? "between 0 and %.0f" : "above 0 and not above %.0f").formatted(most));
        }
        return Amount.ofNullable(value);
    }
}
