package dev.headroom.calibration;

import dev.headroom.estimate.PrefillFormat;
import dev.headroom.estimate.PrefillModel;
import dev.headroom.estimate.PrefillWork;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.Throughput;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import dev.headroom.throughput.PrefillClass;
import dev.headroom.throughput.PrefillFits;
import dev.headroom.throughput.ThroughputTable;
import java.util.List;
import java.util.Optional;

/**
 * The cells of prefill_measurements.csv. Left out are models of which a fact is unknown, and hardware of unknown
 * throughput.
 */
final class PrefillCells {
    private static final double GB_PER_GIB = 1.073741824;

    private final PackagedFacts facts;
    private final List<PrefillClass> classes = PrefillFits.packagedClasses();
    private final ThroughputTable throughputs = ThroughputTable.packaged();

    private PrefillCells(PackagedFacts facts) {
        this.facts = facts;
    }

    static List<PrefillCell> read(PackagedFacts facts) {
        var cells = new PrefillCells(facts);
        return EstimatorFiles.rows("prefill_measurements.csv").stream()
                .flatMap(row -> cells.cell(row).stream())
                .toList();
    }

    private Optional<PrefillCell> cell(FactRow row) {
        String name = row.text("hardware");
        Hardware machine = (row.text("hardware_kind").equals("gpu") ? facts.gpus() : facts.chips()).get(name);
        Integer cores = row.optionalCount("gpu_cores");
        Optional<PrefillClass> found = PrefillClass.of(machine, classes);
        Optional<Throughput> throughput = found.flatMap(known -> throughputs.of(machine, known.basis(), cores));
        Optional<PrefillModel> model =
                facts.models().get(row.text("hf_id")).shape().prefill();
        if (throughput.isEmpty() || model.isEmpty()) {
            return Optional.empty();
        }
        var prompt = new Prompt(row.count("prompt_tokens"), row.count("depth_tokens"));
        return Optional.of(new PrefillCell(
                cores == null ? name : name + " " + cores,
                machine,
                found.get(),
                row.text("hf_id"),
                row.text("quant"),
                prompt,
                PrefillWork.of(
                        model.get(),
                        row.positive("file_gib") * GB_PER_GIB,
                        prompt,
                        row.count("ubatch"),
                        PrefillFormat.of(row.text("quant"))),
                throughput.get().value(),
                row.text("backend"),
                row.either("early_build", "yes", "no"),
                row.positive("tok_s")));
    }
}
