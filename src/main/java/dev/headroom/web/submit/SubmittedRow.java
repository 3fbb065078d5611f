package dev.headroom.web.submit;

import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.submission.SubmittedRun;
import dev.headroom.transcript.RunKind;
import dev.headroom.web.Format;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submitted speed as pages show it.
 *
 * @param ratio measured ÷ estimated; empty without an estimate
 * @param decode whether a measurement can be made of it
 */
public record SubmittedRow(
        int number,
        int line,
        String model,
        String quant,
        String hardware,
        String backend,
        String test,
        String depth,
        String speed,
        String estimate,
        String ratio,
        boolean contradicts,
        boolean decode,
        boolean accepted) {

    /** All speeds of a submission. */
    public static List<SubmittedRow> of(Catalog catalog, List<SubmittedRun> runs) {
        return runs.stream().map(run -> of(catalog, run)).toList();
    }

    private static SubmittedRow of(Catalog catalog, SubmittedRun run) {
        return new SubmittedRow(
                run.number(),
                run.line(),
                catalog.modelOfRepository(run.model()).map(Model::name).orElse(run.model()),
                run.quant(),
                Optional.ofNullable(run.gpuSlug())
                        .map(slug ->
                                catalog.gpus().find(slug).map(Hardware::name).orElse(slug))
                        .orElse(String.valueOf(run.chip())),
                run.backend(),
                run.test(),
                Format.count(run.depthTokens()),
                Format.decimals(run.tokPerSec(), 2) + deviation(run.deviation()),
                run.estimatedTokPerSec() == null ? Format.UNKNOWN : Format.decimals(run.estimatedTokPerSec(), 2),
                run.getRatio() == null ? "" : Format.decimals(run.getRatio(), 2),
                run.getContradicts(),
                run.kind() == RunKind.DECODE,
                run.accepted());
    }

    private static String deviation(@Nullable Double deviation) {
        return deviation == null ? "" : " ± " + Format.decimals(deviation, 2);
    }
}
