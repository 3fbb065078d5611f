package dev.headroom.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the accuracy report. */
public final class Accuracy {
    private Accuracy() {}

    /** @param arguments the Markdown and the JSON file to write, and the day of the fit, yyyy-MM-dd */
    public static void main(String[] arguments) throws IOException {
        PackagedFacts facts = PackagedFacts.read();
        AccuracyReport report = AccuracyReport.of(
                LocalDate.parse(arguments[2]).toString(), facts, Calibration.run(facts), PrefillCalibration.run(facts));
        Path markdown = Path.of(arguments[0]);
        Files.createDirectories(markdown.getParent());
        Files.writeString(markdown, report.markdown());
        Files.writeString(Path.of(arguments[1]), report.json());
    }
}
