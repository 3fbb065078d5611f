package dev.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.docs.Document;
import dev.headroom.inspection.InspectedModel;
import dev.headroom.inspection.InspectionReport;
import dev.headroom.intake.ModelFiles;
import dev.headroom.intake.SampleModels;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints of a model's memory adds up. */
class InspectionTextTest {
    private static final String HEADINGS = "  method ";

    @TempDir
    Path files;

    @Test
    void theColumnsAddUpToWhatAGpuHolds() throws Exception {
        String text = text();
        List<String> table = text.lines()
                .dropWhile(line -> !line.startsWith(HEADINGS))
                .takeWhile(line -> line.startsWith("  "))
                .toList();
        assertThat(table.get(0)).endsWith("total  on the host  on a GPU");
        assertThat(table.subList(1, table.size())).hasSize(8).allSatisfy(line -> {
            double[] gb = List.of(line.strip().split(" +")).stream()
                    .skip(2)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double terms = gb[0] + gb[1] + gb[2] + gb[3] + gb[4] + gb[5];
            assertThat(terms).isCloseTo(gb[6], within(0.004));
            assertThat(gb[6] - gb[7]).isCloseTo(gb[8], within(0.0015));
        });
    }

    @Test
    void theDocumentShowsThem() throws Exception {
        assertThat(Document.of("inspect.md").text()).contains(text().substring(text().indexOf(HEADINGS)));
    }

    private String text() throws Exception {
        Path file = SampleModels.lfm2(files.resolve("LFM2-8B-A1B-Q4_K.gguf"));
        return InspectionText.of(InspectionReport.of(InspectedModel.of(ModelFiles.inspect(file)), List.of(), Map.of()));
    }
}
