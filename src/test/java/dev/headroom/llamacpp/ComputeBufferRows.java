package dev.headroom.llamacpp;

import dev.headroom.estimate.CacheType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints rows of {@code estimator/compute_buffers.csv} for models of the test's {@code models.csv}: what the compute
 * buffer is made of, in elements, from what llama.cpp would allocate.
 */
final class ComputeBufferRows {
    private static final List<Integer> CONTEXTS = List.of(1024, 4096, 8192, 16_384, 32_768, 131_072);
    private static final int SLOTS = 4;
    private static final double BYTES_PER_F32 = 4;
    private static final double BYTES_PER_F16 = 2;
    private static final int CELL_STEP = 256;
    /** From there on sparse attention has something to choose, and makes scores of all tokens. */
    private static final int SPARSE_FROM = 8192;
    /** Figures that differ by less are one. */
    private static final double SAME = 0.002;

    private final SparseModel model;
    private final Map<RuntimeSetting, Allocation> allocations;

    private ComputeBufferRows(SparseModel model, Map<RuntimeSetting, Allocation> allocations) {
        this.model = model;
        this.allocations = allocations;
    }

    /** @param arguments parts of the identifiers on Hugging Face of the models that are asked for; none for all */
    public static void main(String[] arguments) throws IOException {
        LlamaCpp llamaCpp = LlamaCpp.install();
        for (SparseModel model : SparseModel.all()) {
            if (arguments.length == 0 || List.of(arguments).stream().anyMatch(model.huggingFaceId()::contains)) {
                System.out.println(of(llamaCpp, model).row());
            }
        }
    }

    private static ComputeBufferRows of(LlamaCpp llamaCpp, SparseModel model) throws IOException {
        List<RuntimeSetting> settings = new ArrayList<>();
        for (int context : CONTEXTS) {
            for (CacheType type : List.of(CacheType.F16, CacheType.Q8_0)) {
                settings.add(new RuntimeSetting(context, type, 1, false, false));
                settings.add(new RuntimeSetting(context, type, SLOTS, false, false));
            }
            settings.add(new RuntimeSetting(context, CacheType.F16, 1, false, true));
        }
        Path file = model.write(Files.createTempFile("model", ".gguf"));
        List<Allocation> answers = llamaCpp.allocations(file, settings);
        Files.delete(file);
        Map<RuntimeSetting, Allocation> allocations = new LinkedHashMap<>();
        for (int index = 0; index < settings.size(); index++) {
            allocations.put(settings.get(index), answers.get(index));
        }
        return new ComputeBufferRows(model, allocations);
    }

    private String row() {
        Map<Long, Double> layer = new TreeMap<>();
        NavigableMap<Long, Double> quantized = new TreeMap<>();
        Set<Long> decisive = new HashSet<>();
        Map<Long, Double> outputs = new TreeMap<>();
        double hidden = model.sizes().number("hidden");
        boolean scoresNeedMost = false;
        double perPair = perPair();
        double perRequest = perPair > 0 ? model.sizes().get("inner*state") : perRequest();
        double perRequestQuantized = Math.max(perRequest, perRequestQuantized());
        for (int context : CONTEXTS) {
            var one = new RuntimeSetting(context, CacheType.F16, 1, false, false);
            var many = new RuntimeSetting(context, CacheType.F16, SLOTS, false, false);
            if (!isSparse() || context < SPARSE_FROM) {
                double pairs = perPair * RuntimeSetting.UBATCH_TOKENS;
                layer.put((long) cells(context), elements(one, 0, perRequest) - pairs);
            }
            var scored = new RuntimeSetting(context, CacheType.F16, 1, false, true);
            scoresNeedMost |= exceeds(scored, one);
            // Where something else needs most, scores need no more than that.
            outputs.put(
                    (long) cells(context),
                    Math.max(
                            hidden,
                            compute(scored) / perElement() - model.sizes().get("vocab")));
            if (isSparse() && context < SPARSE_FROM) {
                continue;
            }
            for (int requests : List.of(1, SLOTS)) {
                var setting = new RuntimeSetting(context, CacheType.Q8_0, requests, false, false);
                double copy = copyBytes(setting);
                long size = Math.round(copy / perElement());
                double elements =
                        elements(setting, copy, requests * perRequestQuantized) - (isSparse() ? cells(context) : 0);
                if (!exceeds(setting, requests == 1 ? one : many)) {
                    quantized.putIfAbsent(size, elements);
                } else if (decisive.add(size)) {
                    quantized.put(size, elements);
                } else {
                    // Too little memory is worse than too much.
                    quantized.merge(size, elements, Math::max);
                }
            }
        }
        // Where something else needs most, attention needs no more than that, and no more than where it does.
        double most = Double.MAX_VALUE;
        for (var point : quantized.descendingMap().entrySet()) {
            most = decisive.contains(point.getKey()) ? point.getValue() : Math.min(most, point.getValue());
            point.setValue(most);
        }
        String slug = model.huggingFaceId().toLowerCase(Locale.ROOT).replace('/', '-');
        int longest = CONTEXTS.get(CONTEXTS.size() - 1);
        double index = elements(new RuntimeSetting(longest, CacheType.F16, 1, false, false), 0, 0) - longest;
        return "%s,%s,%s,%s,%s,%s,%s,%s,\"llama.cpp v0.5.0 with simulated allocations on a CUDA device, November 2026\""
                .formatted(
                        slug,
                        curve(layer),
                        curve(quantized),
                        scoresNeedMost ? curve(outputs) : Math.round(hidden),
                        count(perRequest),
                        count(perRequestQuantized),
                        count(perPair),
                        isSparse() ? Math.round(index) : "");
    }

    /** Whether one needs so much more that it is another moment that needs most. */
    private boolean exceeds(RuntimeSetting one, RuntimeSetting other) {
        return compute(one) > compute(other) * (1 + SAME);
    }

    private boolean isSparse() {
        return model.sizes().has("index_heads");
    }

    private double compute(RuntimeSetting setting) {
        return allocations.get(setting).compute();
    }

    private static String count(double elements) {
        return elements < 1 ? "" : String.valueOf(Math.round(elements));
    }

    /** Lightning attention makes scores three times: products, what decays of them, and both multiplied. */
    private double perPair() {
        return model.architecture().equals("minimax-01") ? 3 * model.sizes().get("heads") : 0;
    }

    /** What is more with four requests than with one whose cache is as large, where attention reads it. */
    private double perRequestQuantized() {
        return CONTEXTS.stream()
                .filter(context -> CONTEXTS.contains(context * SLOTS))
                .mapToDouble(this::moreOfRequests)
                .filter(more -> more > 0)
                .min()
                .orElse(0);
    }

    private double moreOfRequests(int context) {
        var one = new RuntimeSetting(context * SLOTS, CacheType.Q8_0, 1, false, false);
        var many = new RuntimeSetting(context, CacheType.Q8_0, SLOTS, false, false);
        boolean readsMost = exceeds(one, new RuntimeSetting(context * SLOTS, CacheType.F16, 1, false, false))
                && exceeds(many, new RuntimeSetting(context, CacheType.F16, SLOTS, false, false))
                && copyBytes(one) == copyBytes(many);
        double more = compute(many) - masks(many) - compute(one) + masks(one);
        return readsMost ? more / BYTES_PER_F32 / (SLOTS - 1) : 0;
    }

    /** Elements that each request takes beside those of the tokens: what is more with four requests than with one. */
    private double perRequest() {
        double least = CONTEXTS.stream()
                .mapToDouble(context -> compute(new RuntimeSetting(context, CacheType.F16, SLOTS, false, false))
                        - compute(new RuntimeSetting(context, CacheType.F16, 1, false, false)))
                .min()
                .orElseThrow();
        return least / BYTES_PER_F32 / (SLOTS - 1);
    }

    private double elements(RuntimeSetting setting, double copy, double ofRequests) {
        return (compute(setting) - masks(setting) - copy - BYTES_PER_F32 * ofRequests) / perElement();
    }

    private static double perElement() {
        return BYTES_PER_F32 * RuntimeSetting.UBATCH_TOKENS;
    }

    private static int cells(int tokens) {
        return (tokens + CELL_STEP - 1) / CELL_STEP * CELL_STEP;
    }

    private int windowCells(RuntimeSetting setting) {
        return Math.min(
                cells(setting.contextTokens()), cells(model.sizes().number("window") + RuntimeSetting.UBATCH_TOKENS));
    }

    private double masks(RuntimeSetting setting) {
        boolean full = false;
        boolean sliding = false;
        for (int layer = 0; layer < model.ownCaches(); layer++) {
            sliding |= model.isSliding(layer);
            full |= model.attends(layer) && !model.isSliding(layer);
        }
        int cells = cells(setting.contextTokens());
        double count = (full ? cells : 0) + (sliding ? windowCells(setting) : 0) + (isSparse() ? cells : 0);
        return BYTES_PER_F16 * RuntimeSetting.UBATCH_TOKENS * count;
    }

    /** The largest layer's cache of all requests in f16. */
    private double copyBytes(RuntimeSetting setting) {
        double most = 0;
        for (int layer = 0; layer < model.ownCaches(); layer++) {
            if (model.attends(layer)) {
                Sizes sizes = model.sizes(layer);
                double width =
                        sizes.has("rank") && !sizes.has("expanded") ? sizes.get("rank+rope") : sizes.get("keys+values");
                int cells = model.isSliding(layer) ? windowCells(setting) : cells(setting.contextTokens());
                most = Math.max(most, BYTES_PER_F16 * cells * setting.parallel() * width);
            }
        }
        return most;
    }

    /** One figure where it is the same at all sizes, else each beside its size. */
    private static String curve(Map<Long, Double> points) {
        double first = points.values().iterator().next();
        if (points.values().stream().allMatch(value -> Math.abs(value / first - 1) < SAME)) {
            return String.valueOf(Math.round(first));
        }
        return points.entrySet().stream()
                .map(point -> point.getKey() + ":" + Math.round(point.getValue()))
                .collect(Collectors.joining("|"));
    }
}
