package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DetailedEstimator;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Prefill;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prompts read over several GPUs, and with part of the weights in system memory. */
record PrefillSpreadAccuracy(Catalog catalog) {
    private static final Estimator ESTIMATOR = new DetailedEstimator();

    List<AccuracySection> sections() {
        return List.of(split(), offload());
    }

    private static AccuracySection split() {
        Map<Integer, List<double[]>> byDevices = PackagedRows.reference("prefill_split.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.count("devices"),
                        TreeMap::new,
                        Collectors.mapping(PrefillSpreadAccuracy::times, Collectors.toList())));
        List<List<Object>> lines = new ArrayList<>();
        byDevices.forEach((devices, times) -> lines.add(List.of(
                devices,
                times.size(),
                ErrorTable.rounded(times.stream()
                        .mapToDouble(one -> Math.abs(100 * one[0] / one[1] - 100))
                        .average()
                        .orElseThrow()),
                ErrorTable.rounded(times.stream()
                        .mapToDouble(one -> 100 * one[0] / one[1] - 100)
                        .average()
                        .orElseThrow()))));
        return new AccuracySection(
                "prefill-split",
                "Prefill speed over several GPUs, split by layers",
                "How many times as fast as one GPU: estimate against measurement, of builds of May 2024 on NVIDIA.",
                List.of("GPUs", "measurements", "mean error %", "bias %"),
                lines);
    }

    /** Estimated and measured. */
    private static double[] times(FactRow row) {
        double ubatches = Math.ceil((double) row.count("prompt_tokens") / row.count("ubatch"));
        return new double[] {
            Prefill.pipelined(row.count("devices"), ubatches), row.positive("tok_s") / row.positive("tok_s_of_one")
        };
    }

    private AccuracySection offload() {
        List<List<Object>> lines = new ArrayList<>();
        for (FactRow row : PackagedRows.reference("prefill_offload.csv")) {
            double measured = row.positive("tok_s");
            Amount estimated = estimated(row);
            List<Object> line = new ArrayList<>(List.of(
                    row.text("gpu"), row.text("hf_id"), row.text("quant"), row.count("depth_tokens"), measured));
            line.add(estimated.map(ErrorTable::rounded).orNull());
            line.add(estimated
                    .map(speed -> ErrorTable.rounded(100 * speed / measured - 100))
                    .orNull());
            lines.add(line);
        }
        return new AccuracySection(
                "prefill-offload",
                "Prefill speed with weights in system memory",
                "The rate at which they are copied is of the first of these; where nothing is estimated, the cache "
                        + "alone "
                        + "finds no room, which is off the GPU as well then.",
                List.of("GPU", "model", "format", "depth", "measured tok/s", "estimated", "error %"),
                lines);
    }

    private Amount estimated(FactRow row) {
        Model model = catalog.models().all().stream()
                .filter(one -> one.huggingFaceId().equals(row.text("hf_id")))
                .findFirst()
                .orElseThrow();
        HardwareShape hardware =
                catalog.shape(catalog.gpus().find(row.text("gpu")).orElseThrow());
        int depth = row.count("depth_tokens");
        int prompt = row.count("prompt_tokens");
        try {
            Memory need = ESTIMATOR.memory(
                    catalog.modelQuant(model, "quant", row.text("quant")).shape(EstimationMethod.DETAILED),
                    depth + prompt,
                    withSystemMemory());
            return ESTIMATOR
                    .prefill(need, hardware, new Prompt(prompt, depth))
                    .map(Speed::tokPerSec)
                    .map(Amount::of)
                    .orElse(Amount.UNKNOWN);
        } catch (BadInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunOptions withSystemMemory() {
        return RunOptions.DEFAULT.withHost(new HostMemory(Amount.of(64), Amount.of(51.2)));
    }
}
