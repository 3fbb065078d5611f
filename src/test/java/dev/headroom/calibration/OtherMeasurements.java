package dev.headroom.calibration;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.RunOptions;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.hardware.GpuCores;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.List;

/**
 * Measurements that are not in benchmarks.csv: models that the fit has not seen, on hardware that it has seen with
 * others.
 */
final class OtherMeasurements {
    private OtherMeasurements() {}

    static List<Cell> read(PackagedFacts facts) {
        PublishedFiles files = PublishedFiles.read();
        return PackagedRows.reference("decode.csv").stream()
                .map(row -> cell(row, facts, files))
                .toList();
    }

    private static Cell cell(FactRow row, PackagedFacts facts, PublishedFiles files) {
        Hardware machine = facts.gpus().get(row.text("gpu"));
        Model model = facts.models().get(row.text("hf_id"));
        DecodeModel decode = facts.decode(model);
        FormatFamily format = FormatFamily.of(row.text("quant"));
        double fileGb = files.sizeGb(row.text("hf_id"), row.text("quant")).value();
        int depth = row.count("depth_tokens");
        DecodeWork work = DecodeWork.of(
                decode, facts.layers(model), decode.readGb(fileGb, format), depth, RunOptions.DEFAULT, format);
        return new Cell(
                machine.slug(),
                machine,
                facts.decodeClass(machine),
                model,
                row.text("quant"),
                fileGb,
                work,
                depth,
                row.positive("tok_s"),
                GpuCores.packaged().bandwidthPerCore(machine).orElse(0),
                false);
    }
}
