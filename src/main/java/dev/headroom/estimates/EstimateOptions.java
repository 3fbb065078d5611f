package dev.headroom.estimates;

import static dev.headroom.estimates.OptionNumbers.count;
import static dev.headroom.estimates.OptionNumbers.notNegative;
import static dev.headroom.estimates.OptionNumbers.positive;
import static dev.headroom.estimates.OptionNumbers.tokens;
import static dev.headroom.estimates.OptionNumbers.upTo;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.CacheOptions;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.MemoryBudget;
import dev.headroom.estimate.OtherCard;
import dev.headroom.estimate.Requests;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How a model is run. */
@Input("EstimateOptions")
@Description("How a model is run. Method SIMPLE knows nothing of it, and it is refused there.")
public class EstimateOptions {
    public static final String DESCRIPTION = "How the model is run; not for method SIMPLE.";
    private static final int MOST_UBATCH = 65_536;
    private static final int MOST_DEVICES = 1024;
    private static final int MOST_OTHERS = 63;

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

    @Description("The program that runs it, which must be one for the hardware; LLAMA_CPP unless given.")
    public @Nullable RuntimeProfile runtime;

    @Description("Equal GPUs or devices that it is spread over: 1 to 1024; 1 unless given.")
    public @Nullable Integer gpuCount;

    @Description("GPUs of other kinds in the same machine, beside the GPU that is asked about, up to 63; not "
            + "together with gpuCount. By LAYER each takes layers as goes with its usable memory, in this order, the "
            + "hardware first, and each must hold its own; by TENSOR all hold as much as the smallest.")
    public @Nullable List<@NonNull OtherGpu> otherGpus;

    @Description("How it is spread; LAYER unless given.")
    public @Nullable DeviceSplit split;

    @Description(
            "Memory of the host that may hold what does not fit a discrete GPU, in GB, above 0; none unless given.")
    public @Nullable Double systemMemoryGb;

    @Description(
            "Bandwidth of that memory in 10^9 bytes per second, above 0, of one socket where there are two; needed "
                    + "for a speed.")
    public @Nullable Double systemBandwidthGbPerSec;

    @Description("Memory of each device that is left to others, in GB; the default depends on the hardware.")
    public @Nullable Double reservedGb;

    @Description("Share of a device's memory that a model may use, above 0 and up to 1; the default depends on the "
            + "hardware.")
    public @Nullable Double usableShare;

    @Description("Tokens in the cache while it decodes, 0 to 16,777,216; the context length unless given.")
    public @Nullable Integer depth;

    @Description("What makes drafts for speculative decoding; none unless given.")
    public @Nullable DraftOptions draft;

    /** The options as the estimator takes them; null are the defaults. */
    static RunOptions runOptions(@Nullable EstimateOptions options, Catalog catalog) throws ApiException {
        return options == null ? RunOptions.DEFAULT : options.runOptions(catalog);
    }

    private RunOptions runOptions(Catalog catalog) throws ApiException {
        RunOptions defaults = RunOptions.of(runtime == null ? RunOptions.DEFAULT.runtime() : runtime);
        return new RunOptions(
                defaults.runtime(),
                cache(defaults),
                requests(defaults.requests()),
                spread(catalog),
                new MemoryBudget(notNegative("reservedGb", reservedGb), upTo(1, "usableShare", usableShare)),
                new HostMemory(
                        positive("systemMemoryGb", systemMemoryGb),
                        positive("systemBandwidthGbPerSec", systemBandwidthGbPerSec)),
                projector == null ? defaults.projector() : projector,
                count("ubatch", ubatch, MOST_UBATCH, defaults.ubatchTokens()),
                tokens("depth", depth, Estimator.MAX_CONTEXT_TOKENS),
                draft == null ? Optional.empty() : Optional.of(draft.draft(catalog)));
    }

    private Spread spread(Catalog catalog) throws ApiException {
        int count = count("gpuCount", gpuCount, MOST_DEVICES, 1);
        DeviceSplit by = split == null ? DeviceSplit.LAYER : split;
        if (otherGpus == null || otherGpus.isEmpty()) {
            return Spread.equal(count, by);
        }
        if (gpuCount != null) {
            throw new BadInputException("options.gpuCount", gpuCount, "left out where options.otherGpus is given");
        }
        if (otherGpus.size() > MOST_OTHERS) {
            throw new BadInputException(
                    "options.otherGpus", otherGpus.size() + " GPUs", "not more than " + MOST_OTHERS);
        }
        List<OtherCard> cards = new ArrayList<>();
        for (OtherGpu one : otherGpus) {
            cards.add(one.card(catalog, "otherGpus[" + cards.size() + "]"));
        }
        return Spread.with(cards, by);
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
}
