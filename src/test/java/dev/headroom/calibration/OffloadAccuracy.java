package dev.headroom.calibration;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.DecodeSpeed;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.Placement;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SystemMemory;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.hardware.GpuCores;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How right the speeds of models with weights in system memory are, on machines whose memory bandwidth is told. */
record OffloadAccuracy(List<Run> runs) {
    private static final double GB_PER_GIB = 1.073741824;
    private static final double MS_PER_SECOND = 1000;
    private static final double PERCENT = 100;

    /**
     * One measurement.
     *
     * @param experts whether experts lie in system memory, rather than whole layers
     * @param deviceMs time on the GPU for the rest, as estimated
     * @param readMs time to read what lies in system memory at all of its bandwidth
     * @param tokPerSec measured speed
     */
    record Run(
            String machine,
            String model,
            String quant,
            boolean experts,
            double deviceMs,
            double readMs,
            double tokPerSec) {
        /** The share of the bandwidth that was reached. */
        double share() {
            return readMs / (MS_PER_SECOND / tokPerSec - deviceMs);
        }

        double estimate(double share) {
            return MS_PER_SECOND / (deviceMs + readMs / share);
        }
    }

    static OffloadAccuracy of(PackagedFacts facts, Calibration calibration) {
        return new OffloadAccuracy(PackagedRows.reference("offload.csv").stream()
                .map(row -> run(row, facts, calibration))
                .toList());
    }

    private static Run run(FactRow row, PackagedFacts facts, Calibration calibration) {
        Hardware gpu = facts.gpus().get(row.text("gpu"));
        Model model = facts.models().get(row.text("hf_id"));
        FormatFamily format = FormatFamily.of(row.text("quant"));
        DecodeModel decode = facts.decode(model);
        double fileGb = row.positive("file_gib") * GB_PER_GIB;
        double depth = row.count("depth_tokens");
        DecodeWork work = DecodeWork.of(
                decode, facts.layers(model), decode.readGb(fileGb, format), depth, RunOptions.DEFAULT, format);
        boolean experts = row.text("in_system").equals("experts");
        double outGb = row.positive("share")
                * (experts ? fileGb * model.shape().experts().orElseThrow().weightShare() : fileGb);
        Placement placement =
                Placement.of(fileGb, 0, outGb, work.weightsGb(), model.shape().experts());
        Cell cell = new Cell(
                gpu.slug(),
                gpu,
                facts.decodeClass(gpu),
                model,
                row.text("quant"),
                fileGb,
                work,
                depth,
                row.positive("tok_s"),
                GpuCores.packaged().bandwidthPerCore(gpu).orElse(0),
                false);
        double onGpuMs = MS_PER_SECOND
                / DecodeSpeed.tokPerSec(
                        work, cell.bandwidthGbPerSec(), calibration.fit(cell).constants());
        return new Run(
                row.text("machine"),
                model.name(),
                row.text("quant"),
                experts,
                onGpuMs * (1 - placement.systemReadGb() / work.weightsGb()),
                MS_PER_SECOND * placement.systemReadGb() / row.positive("system_bandwidth_gb_s"),
                row.positive("tok_s"));
    }

    /** The share of the bandwidth that experts or layers are read at: the geometric mean over machines. */
    static double share(List<Run> runs) {
        Map<String, Double> ofMachine = runs.stream()
                .collect(Collectors.groupingBy(
                        Run::machine, Collectors.averagingDouble(run -> StrictMath.log(run.share()))));
        return StrictMath.exp(ofMachine.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .average()
                .orElseThrow());
    }

    List<Run> of(boolean experts) {
        return runs.stream().filter(run -> run.experts() == experts).toList();
    }

    /** The estimate by what other machines show; by all where there is no other. */
    double estimate(Run run) {
        List<Run> alike = of(run.experts());
        List<Run> others = alike.stream()
                .filter(one -> !one.machine().equals(run.machine()))
                .toList();
        return run.estimate(share(others.isEmpty() ? alike : others));
    }

    /** Mean error of experts in system memory in percent, each machine weighted the same. */
    double meanErrorOfExperts() {
        return of(true).stream()
                .collect(Collectors.groupingBy(
                        Run::machine,
                        Collectors.averagingDouble(run -> PERCENT * Math.abs(estimate(run) / run.tokPerSec() - 1))))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .average()
                .orElseThrow();
    }

    AccuracySection section() {
        return new AccuracySection(
                "decode-offload",
                "Decode speed with weights in system memory",
                "Experts are read at %s of the bandwidth of the system memory, whole layers at %s. "
                                .formatted(SystemMemory.EXPERTS_SHARE, SystemMemory.LAYERS_SHARE)
                        + "Each machine is estimated by the share of the others; layers were measured on one "
                        + "machine only, so that their errors are of the fit. Means over the depths of context.",
                List.of(
                        "machine",
                        "model",
                        "format",
                        "in system memory",
                        "share of its bandwidth, %",
                        "measured, tok/s",
                        "estimated, tok/s",
                        "error, %"),
                runs.stream()
                        .collect(Collectors.groupingBy(
                                run -> run.machine() + run.model(), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(this::row)
                        .toList());
    }

    /** Means over the depths of context that a model was measured at. */
    private List<Object> row(List<Run> depths) {
        Run first = depths.get(0);
        return List.of(
                first.machine(),
                first.model(),
                first.quant(),
                first.experts() ? "experts" : "layers",
                mean(depths, run -> PERCENT * run.share()),
                mean(depths, Run::tokPerSec),
                mean(depths, this::estimate),
                mean(depths, run -> PERCENT * (estimate(run) / run.tokPerSec() - 1)));
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> figure) {
        return ErrorTable.rounded(runs.stream().mapToDouble(figure).sum() / runs.size());
    }
}
