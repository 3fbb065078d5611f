package dev.headroom.catalog;

import dev.headroom.facts.CsvTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An edition of the packaged fact tables; an upgrade brings a newer one, and leaves what somebody changed here. */
@Description("An edition of the fact tables that the application is packaged with. What was changed here is beside it.")
public record Edition(
        @Description("Counted from 1.") int number,

        @NonNull @Description("Day on which it was made: yyyy-MM-dd.")
        String date,

        @Description("Models.") int models,
        @Description("Quantization formats.") int quants,
        @Description("Published quantized files.") int quantFiles,
        @Description("GPUs.") int gpus,
        @Description("Devices.") int devices,
        @Description("Measurements.") int benchmarks,

        @NonNull @Description("What is new in it.") List<@NonNull String> news) {

    private static final String FILE = "/edition/editions.csv";
    private static final List<Edition> ALL = read();

    /** All of them, the first one first. */
    public static List<Edition> all() {
        return ALL;
    }

    /** The one that this application is packaged with. */
    public static Edition current() {
        return ALL.get(ALL.size() - 1);
    }

    private static List<Edition> read() {
        return CsvTable.read("editions.csv", new String(PackagedResource.bytes(FILE), StandardCharsets.UTF_8)).stream()
                .map(Edition::of)
                .toList();
    }

    private static Edition of(FactRow row) {
        return new Edition(
                row.count("number"),
                row.text("date"),
                row.count("models"),
                row.count("quants"),
                row.count("quant_files"),
                row.count("gpus"),
                row.count("devices"),
                row.count("benchmarks"),
                List.of(row.text("news").split("\\|")));
    }
}
