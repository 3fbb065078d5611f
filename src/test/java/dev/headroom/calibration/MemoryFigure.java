package dev.headroom.calibration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheCells;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.Spread;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One figure from a runtime's log or documentation, and which model of the catalog it is of. */
record MemoryFigure(NamedCsvRecord row, String slug, String reason, boolean twoDevices) {
    private static final Map<String, Double> BYTES = Map.of("B", 1.0, "MiB", 1048576.0, "GiB", 1073741824.0, "GB", 1e9);
    private static final Pattern PUBLISHED_ELSEWHERE = Pattern.compile("^MLX|^FP8$");
    private static final Pattern SLOTS = Pattern.compile("(\\d+) (?:slot|sequences)");
    private static final Pattern BLOCKS = Pattern.compile("(\\d+) blocks of (\\d+)");

    static List<MemoryFigure> all() {
        Map<String, NamedCsvRecord> models =
                rows("memory_models.csv").stream().collect(Collectors.toMap(row -> row.getField("model"), row -> row));
        List<NamedCsvRecord> figures = rows("memory.csv");
        // Several figures are of one run, and llama.cpp spreads a model over all GPUs of a host unless it is told
        // otherwise.
        Set<String> onTwoDevices = figures.stream()
                .filter(row -> row.getField("other_settings").matches(".*(2x |host has 2).*"))
                .map(row -> row.getField("source_ref"))
                .collect(Collectors.toSet());
        return figures.stream()
                .filter(row -> models.containsKey(row.getField("model")))
                .map(row ->
                        of(row, models.get(row.getField("model")), onTwoDevices.contains(row.getField("source_ref"))))
                .toList();
    }

    private static MemoryFigure of(NamedCsvRecord row, NamedCsvRecord model, boolean twoDevices) {
        return new MemoryFigure(row, model.getField("slug"), model.getField("reason"), twoDevices);
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = MemoryFigure.class.getResourceAsStream("/reference/" + file)) {
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOf(String quantity) {
        return row.getField("quantity").equals(quantity);
    }

    String quant() {
        return row.getField("quant");
    }

    String settings() {
        return row.getField("other_settings");
    }

    /** Whether all is said that the figure follows from. */
    boolean isComplete() {
        return why().isEmpty();
    }

    /** What is not said, or why the catalog cannot express it; empty where nothing is missing. */
    String why() {
        if (!reason.isEmpty()) {
            return reason;
        }
        if (isOf("weights_bytes")) {
            return quant().isEmpty()
                    ? "the format is not named"
                    : PUBLISHED_ELSEWHERE.matcher(quant()).find() ? "no format of the catalog" : "";
        }
        if (isOf("total_bytes") && quant().isEmpty()) {
            return "the format is not named";
        }
        if (isOf("total_bytes") && twoDevices) {
            return "of two cards, by a build that does not say how many copies of inputs it keeps on each";
        }
        if (settings().contains("flash attention off")) {
            return "of a llama.cpp that rounded up the sum of all slots, not each";
        }
        if (isOf("compute_buffer_bytes") && !settings().contains("recorded in test fixtures")) {
            return "of another build or runtime than the formula";
        }
        return isState() || contextTokens().isKnown() ? "" : "the context is not said";
    }

    String quantity() {
        return row.getField("quantity");
    }

    String model() {
        return row.getField("model");
    }

    boolean isState() {
        return settings().contains("recurrent");
    }

    double bytes() {
        return Double.parseDouble(row.getField("value")) * BYTES.get(row.getField("unit"));
    }

    /** Half of the last digit that the source prints. */
    double roundingBytes() {
        return 0.5 * Math.pow(10, -new BigDecimal(row.getField("value")).scale()) * BYTES.get(row.getField("unit"));
    }

    int parallel() {
        Matcher slots = SLOTS.matcher(settings());
        return slots.find() ? Integer.parseInt(slots.group(1)) : 1;
    }

    /** Tokens of all slots together; unknown where the source does not say. */
    Amount contextTokens() {
        Matcher blocks = BLOCKS.matcher(settings());
        if (blocks.find()) {
            return Amount.of(Double.parseDouble(blocks.group(1)) * Double.parseDouble(blocks.group(2)));
        }
        String context = row.getField("context");
        return context.isEmpty() ? Amount.UNKNOWN : Amount.of(Double.parseDouble(context));
    }

    /** The context of a source is that of all slots together. */
    CacheCells cells() {
        long all = (long) contextTokens().value();
        return CacheCells.of((all + parallel() - 1) / parallel(), options());
    }

    RunOptions options() {
        String name = row.getField("kv_type").toUpperCase(Locale.ROOT);
        CacheType type = name.isEmpty() || name.contains(" ") ? CacheType.F16 : CacheType.valueOf(name);
        boolean unified = settings().contains("unified cache") && !settings().contains("non-unified");
        boolean vllm = row.getField("source_repo").startsWith("vllm");
        return RunOptions.of(vllm ? RuntimeProfile.VLLM : RuntimeProfile.LLAMA_CPP)
                .withParallel(parallel())
                .withCache(type, type, unified)
                .withSpread(Spread.equal(twoDevices ? 2 : 1, DeviceSplit.LAYER));
    }

    @Override
    public String toString() {
        return "%s of %s %s at %s, %s"
                .formatted(
                        row.getField("quantity"), row.getField("model"), quant(), row.getField("context"), settings());
    }
}
