package dev.headroom.web.accuracy;

import dev.headroom.web.Fact;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How right the estimates are.
 *
 * @param headline the figures of all measurements
 * @param errors the mean error of each formula, for dense models and for mixtures of experts
 */
@CheckedTemplate(basePath = "accuracy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccuracyPage(
        PageFrame page,
        String date,
        List<Fact> headline,
        List<BarPlot> errors,
        BarPlot coverage,
        HardwarePlot hardware,
        List<ReportSection> sections,
        String speedBounds,
        String memoryBounds,
        List<String> speedShortfalls,
        List<String> memoryShortfalls)
        implements TemplateInstance, TabularPage {
    private static final double PROMISED_PERCENT = 80;

    static AccuracyPage of(Visit visit) {
        AccuracyReport report = AccuracyReport.PACKAGED;
        List<SpeedError> all = report.section("decode").speedErrors().toList();
        List<Fact> headline = all.stream()
                .filter(SpeedError::isOurs)
                .flatMap(error -> Stream.of(
                        new Fact(error.kind() + ": mean error of the speed", SpeedError.percent(error.mean())),
                        new Fact(error.kind() + ": in the 80 % interval", SpeedError.percent(error.inInterval()))))
                .toList();
        String means = all.stream()
                .filter(SpeedError::isOurs)
                .map(error -> error.kind() + " " + SpeedError.percent(error.mean()))
                .collect(Collectors.joining(", "));
        PageFrame page = visit.page(
                "How right the numbers are",
                ("Errors of decode speeds and memory sizes against published measurements, beside other tools. In the "
                                + "mean: %s.")
                        .formatted(means),
                "/accuracy",
                GraphQlQuery.NONE);
        return new AccuracyPage(
                page,
                report.date(),
                headline,
                all.stream()
                        .map(SpeedError::kind)
                        .distinct()
                        .map(kind -> BarPlot.ofErrors(
                                kind, all.stream().filter(error -> error.kind().equals(kind))))
                        .toList(),
                BarPlot.ofCoverage(
                        "Measurements in the interval, by vendor",
                        report.section("decode-by-vendor").speedErrors().filter(SpeedError::isOurs),
                        PROMISED_PERCENT),
                HardwarePlot.of(report.section("decode-by-hardware")),
                report.sections(),
                Shortfalls.SPEED,
                Shortfalls.MEMORY,
                Shortfalls.ofSpeed(report),
                Shortfalls.ofMemory(report));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return sections.stream().map(ReportSection::table);
    }
}
