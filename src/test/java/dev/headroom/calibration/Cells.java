package dev.headroom.calibration;

import dev.headroom.decode.BuildAge;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Median;
import dev.headroom.estimate.RunOptions;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.hardware.GpuCores;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The cells of benchmarks.csv, and of decode_deep.csv beside it: long contexts, and Turing. Rows of long contexts are
 * cells of their own at each depth.
 *
 * @param facts what the rows refer to
 * @param files sizes of published files
 * @param cores cores of GPUs and chips
 */
record Cells(PackagedFacts facts, PublishedFiles files, GpuCores cores) {
    private static final double GB_PER_GIB = 1.073741824;
    /** No format stores a weight in less: a smaller file is a slip of the source. */
    private static final double LEAST_BITS_PER_WEIGHT = 1;

    static List<Cell> read(PackagedFacts facts) {
        Cells cells = new Cells(facts, PublishedFiles.read(), GpuCores.packaged());
        List<Measured> measured = new ArrayList<>();
        PackagedRows.read("benchmarks.csv").forEach(row -> measured.add(cells.benchmark(row)));
        PackagedRows.reference("decode_deep.csv").forEach(row -> cells.deep(row).ifPresent(measured::add));
        return measured.stream()
                .collect(Collectors.groupingBy(Measured::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(cells::cell)
                .toList();
    }

    /** One row. */
    private record Measured(
            boolean gpu,
            String hardware,
            String backend,
            Model model,
            String quant,
            double fileGb,
            Amount readGb,
            double depthTokens,
            double tokPerSec,
            String source) {
        String key() {
            return String.join(
                    "\t",
                    gpu ? "gpu" : "chip",
                    hardware,
                    backend,
                    model.slug(),
                    quant,
                    depthTokens <= Cell.SHALLOW_TOKENS ? "" : String.valueOf(depthTokens));
        }
    }

    private Measured benchmark(FactRow row) {
        return new Measured(
                row.text("hardware_kind").equals("gpu"),
                row.text("hardware"),
                row.text("backend"),
                facts.model(row.text("model")),
                row.text("quant"),
                row.positive("file_gib") * GB_PER_GIB,
                Amount.of(row.positive("gb_read_per_token")),
                row.count("depth_tokens"),
                row.positive("tok_s"),
                row.text("source"));
    }

    /** Empty for a model whose layers are unknown and for a file of which nobody knows the size. */
    private Optional<Measured> deep(FactRow row) {
        Model model = facts.models().get(row.text("hf_id"));
        Amount fileGb = Amount.ofNullable(row.optionalPositive("file_gib"))
                .times(GB_PER_GIB)
                .orElse(files.sizeGb(model.huggingFaceId(), row.text("quant")));
        if (model.decode().isEmpty() || model.layerFacts().map().isEmpty() || !fileGb.isKnown()) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                row.text("hardware_kind").equals("gpu"),
                row.text("hardware"),
                row.text("backend"),
                model,
                row.text("quant"),
                fileGb.value(),
                Amount.UNKNOWN,
                row.count("depth_tokens"),
                row.positive("tok_s"),
                row.text("source")));
    }

    private Cell cell(List<Measured> rows) {
        Measured first = rows.get(0);
        Hardware machine = (first.gpu() ? facts.gpus() : facts.chips()).get(first.hardware());
        double depth = median(rows, Measured::depthTokens);
        return new Cell(
                first.hardware(),
                machine,
                facts.decodeClass(machine),
                first.model(),
                first.quant(),
                first.fileGb(),
                work(first, depth),
                depth,
                median(rows, Measured::tokPerSec),
                cores.bandwidthPerCore(machine).orElse(0),
                rows.stream().allMatch(row -> BuildAge.isOld(row.source())));
    }

    private DecodeWork work(Measured row, double depth) {
        DecodeModel decode = facts.decode(row.model());
        LayerMap layers = facts.layers(row.model());
        FormatFamily format = FormatFamily.of(row.quant());
        boolean plausible = row.fileGb() * 8 / decode.parametersB() >= LEAST_BITS_PER_WEIGHT;
        double readGb =
                plausible ? decode.readGb(row.fileGb(), format) : row.readGb().value();
        return DecodeWork.of(decode, layers, readGb, depth, RunOptions.DEFAULT, format);
    }

    private static double median(List<Measured> rows, ToDoubleFunction<Measured> value) {
        return Median.of(rows.stream().mapToDouble(value)).value();
    }
}
