package dev.headroom.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Fits the constants of decode speed to benchmarks.csv and writes them as the table that the application is packaged
 * with.
 */
public final class Calibrate {
    private Calibrate() {}

    /** @param arguments the table of decode speed to write, the day of the fit, yyyy-MM-dd, and that of prefill */
    public static void main(String[] arguments) throws IOException {
        LocalDate date = LocalDate.parse(arguments[1]);
        PackagedFacts facts = PackagedFacts.read();
        Files.writeString(Path.of(arguments[2]), PrefillFitTable.text(date.toString(), PrefillCalibration.run(facts)));
        Files.writeString(
                Path.of(arguments[0]),
                DecodeFitTable.text(date.toString(), Calibration.run(facts).fits()));
    }
}
