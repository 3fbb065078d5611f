package dev.headroom.calibration;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.RunOptions;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The cells of benchmarks.csv. Rows of long contexts are cells of their own at each depth. */
final class Cells {
    private static final double GB_PER_GIB = 1.073741824;
    /** No format stores a weight in less: a smaller file is a slip of the source. */
    private static final double LEAST_BITS_PER_WEIGHT = 1;
    /**
     * Recurrent layers that the packaged fit counted by the name of an architecture, where the facts of the model tell
     * others: 21 of this one. A new fit goes without; it moves the last digits of the constants, and with them every
     * speed.
     */
    private static final Map<String, Integer> COUNTED_BY_THE_FIT = Map.of("nvidia/NVIDIA-Nemotron-3-Nano-4B-BF16", 19);

    private Cells() {}

    static List<Cell> read(PackagedFacts facts) {
        return PackagedRows.read("benchmarks.csv").stream()
                .collect(Collectors.groupingBy(Cells::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> cell(rows, facts))
                .toList();
    }

    private static String key(FactRow row) {
        int depth = row.count("depth_tokens");
        return String.join(
                "\t",
                row.text("hardware_kind"),
                row.text("hardware"),
                row.text("backend"),
                row.text("model"),
                row.text("quant"),
                depth <= Cell.SHALLOW_TOKENS ? "" : String.valueOf(depth));
    }

    private static Cell cell(List<FactRow> rows, PackagedFacts facts) {
        FactRow first = rows.get(0);
        boolean gpu = first.text("hardware_kind").equals("gpu");
        Hardware machine = (gpu ? facts.gpus() : facts.chips()).get(first.text("hardware"));
        Model model = facts.model(first.text("model"));
        double fileGb = first.positive("file_gib") * GB_PER_GIB;
        double depth = median(rows, row -> row.count("depth_tokens"));
        return new Cell(
                first.text("hardware"),
                machine,
                facts.decodeClass(machine),
                model,
                first.text("quant"),
                fileGb,
                work(first, model, facts, fileGb, depth),
                depth,
                median(rows, row -> row.positive("tok_s")));
    }

    private static DecodeWork work(FactRow row, Model model, PackagedFacts facts, double fileGb, double depth) {
        DecodeModel decode = facts.decode(model);
        FormatFamily format = FormatFamily.of(row.text("quant"));
        boolean plausible = fileGb * 8 / decode.parametersB() >= LEAST_BITS_PER_WEIGHT;
        double readGb = plausible ? decode.readGb(fileGb, format) : row.positive("gb_read_per_token");
        DecodeWork work = DecodeWork.of(decode, facts.layers(model), readGb, depth, RunOptions.DEFAULT, format);
        return new DecodeWork(
                readGb,
                work.kvCacheGb(),
                work.layers(),
                COUNTED_BY_THE_FIT.getOrDefault(model.huggingFaceId(), work.recurrentLayers()),
                work.mixtureOfExperts(),
                format);
    }

    private static double median(List<FactRow> rows, ToDoubleFunction<FactRow> value) {
        double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
