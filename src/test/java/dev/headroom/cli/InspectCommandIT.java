package dev.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.HeadroomProcess;
import dev.headroom.docs.Document;
import dev.headroom.intake.SampleModels;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on files of models, with the heap that an inspection may take. */
class InspectCommandIT {
    private static final String HEAP = "-Xmx64m";
    private static final String RTX_3060 = "nvidia-geforce-rtx-3060-12gb";

    @TempDir
    Path dataFolder;

    @TempDir
    Path files;

    @Test
    void theDocumentShowsWhatIsPrinted() throws Exception {
        Path header = SampleModels.lfm2(files.resolve("LFM2-8B-A1B-Q4_K.gguf"));
        var inspected = inspect(0, header.toString(), "--header-only");

        assertThat(Document.of("inspect.md").text()).contains("```text\n" + inspected.output() + "```\n");
        assertThat(inspected.errors()).isEmpty();
        assertThat(dataFolder).as("no database was started").isEmptyDirectory();
    }

    @Test
    void jsonHoldsTheSame() throws Exception {
        Path model = SampleModels.lfm2(files.resolve("model.gguf"));

        var report = new JsonObject(
                inspect(0, model.toString(), "--json", "--context", "128000").output());

        assertThat(report.getJsonArray("memory")).hasSize(2);
        JsonObject detailed = report.getJsonArray("memory").getJsonObject(1);
        assertThat(detailed.getString("method")).isEqualTo("DETAILED");
        assertThat(detailed.getJsonObject("bytes").getLong("kvCache")).isEqualTo(1_572_864_000L);
        assertThat(detailed.getJsonObject("bytes").getLong("weights"))
                .isEqualTo(report.getJsonObject("model").getLong("weightBytes"));
        assertThat(report.getJsonObject("model").getJsonArray("groups"))
                .extracting(group -> ((JsonObject) group).getString("group"))
                .containsExactly("NORM", "EMBEDDING", "EXPERTS", "FEED_FORWARD", "ATTENTION", "RECURRENT");
        assertThat(report.getJsonArray("hardware")).isEmpty();
    }

    @Test
    void aHardwareOfTheCatalogIsAskedAbout() throws Exception {
        Path model = SampleModels.lfm2(files.resolve("model.gguf"));

        var process = end(
                HeadroomProcess.on(dataFolder)
                        .start(
                                "model",
                                "inspect",
                                model.toString(),
                                "--json",
                                "--context",
                                "512",
                                "--hardware",
                                RTX_3060),
                0);

        JsonObject answer =
                new JsonObject(process.output()).getJsonArray("hardware").getJsonObject(1);
        assertThat(answer.getString("hardware")).isEqualTo(RTX_3060);
        assertThat(answer.getString("fit")).isEqualTo("RUNS_GREAT");
        assertThat(answer.getInteger("maxContext")).isEqualTo(128_000);
        double measuredTokPerSec = 243.17;
        assertThat(answer.getDouble("tokPerSec")).isBetween(measuredTokPerSec * 0.65, measuredTokPerSec * 1.35);
        assertThat(answer.getDouble("low")).isLessThan(answer.getDouble("tokPerSec"));

        var unknown = end(
                HeadroomProcess.on(dataFolder).start("model", "inspect", model.toString(), "--hardware", "no-such-gpu"),
                1);
        assertThat(unknown.errors()).contains("--hardware: the catalog holds nothing with the slug \"no-such-gpu\"");
    }

    @Test
    void whatCannotBeTakenIsToldInOneLine() throws Exception {
        assertOneLine(
                SampleModels.hugeCounts(files.resolve("huge.gguf")),
                "huge.gguf, byte 8: the number of tensors is 9223372036854775807, but at most 65536 is allowed");
        assertOneLine(
                SampleModels.endlessTexts(files.resolve("texts.gguf")),
                "more than 16777216 bytes would have to be kept");
        assertOneLine(files.resolve("none.gguf"), "none.gguf: is no file and no folder");
        assertOneLine(
                Files.writeString(files.resolve("config.json"), "{\"hidden_size\": \"large\"}"),
                "config.json, $.hidden_size: is \"large\", but must be a whole number");
        assertThat(dataFolder).isEmptyDirectory();
    }

    @Test
    void argumentsThatCannotBeMeantEndWithTwo() throws Exception {
        assertThat(inspect(2).errors()).contains("Missing required parameter: 'FILE|DIR'");
        assertThat(inspect(2, "model.gguf", "--context", "0").errors())
                .contains("Invalid value for option '--context' (N): '0' is not a whole number from 1 to 16777216");
        assertThat(end(HeadroomProcess.on(dataFolder).start("model"), 2).errors())
                .contains("A command is missing.");
        assertThat(inspect(0, "--help").output()).contains("--hardware");
        assertThat(dataFolder).isEmptyDirectory();
    }

    /** Also where hardware is asked about, for which a database would be started. */
    private void assertOneLine(Path file, String message) throws Exception {
        var process = inspect(1, file.toString(), "--hardware", RTX_3060);
        assertThat(process.output()).isEmpty();
        assertThat(process.errors().lines()).hasSize(1).allMatch(line -> line.contains(message));
    }

    private HeadroomProcess inspect(int code, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 2];
        command[0] = "model";
        command[1] = "inspect";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return end(HeadroomProcess.on(dataFolder).withOption(HEAP).start(command), code);
    }

    private static HeadroomProcess end(HeadroomProcess process, int code) throws IOException, InterruptedException {
        int exitCode = process.exitCode();
        assertThat(exitCode).as(process.errors()).isEqualTo(code);
        return process;
    }
}
