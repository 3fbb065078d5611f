package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of a page is there as CSV, with the rows that the page shows. */
@ApplicationTest
class CsvOfPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/models?sort=name&page=2",
                "/gpus?q=rtx",
                "/devices?q=mac&sort=memory",
                "/models/meta-llama-llama-3.1-8b-instruct",
                "/models/liquidai-lfm2-8b-a1b?quant=Q8_0&context=32768&method=detailed&segment=all",
                "/gpus/nvidia-geforce-rtx-4090?q=qwen",
                "/accuracy",
                "/run?memory=24&bandwidth=1008&like=nvidia",
                "/vram/24gb",
                "/calculator?parametersB=8&layers=32&kvHeads=8&headDim=128&quant=Q4_K_M",
                "/compare?a=nvidia-geforce-rtx-4090&b=nvidia-dgx-spark",
                "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b&c=google-gemma-3-12b-it"
            })
    void everyTableIsAFile(String address) {
        Document page = Site.page(address);
        List<String> names =
                page.select("table").eachAttr("data-csv").stream().distinct().toList();
        assertThat(page.select("table:not([data-csv])"))
                .as("tables without a name")
                .isEmpty();
        assertThat(page.select("a[download]")).hasSameSizeAs(names);
        for (String name : names) {
            List<NamedCsvRecord> rows = csv(
                    page.select("a[download][href$=table=%s]".formatted(name)).attr("href"));
            assertThat(rows).as(name).hasSameSizeAs(page.select("table[data-csv=%s] tbody tr".formatted(name)));
            assertThat(rows)
                    .as(name)
                    .allSatisfy(row -> assertThat(row.getFields()).anyMatch(cell -> !cell.isEmpty()));
        }
    }

    @Test
    void aFileHoldsTheStateOfItsPage() {
        List<NamedCsvRecord> rows = csv("/models/liquidai-lfm2-8b-a1b.csv?quant=Q8_0&method=detailed&table=gpus");
        var first = Site.page("/models/liquidai-lfm2-8b-a1b?quant=Q8_0&method=detailed")
                .select("table.runs")
                .first();
        assertThat(rows.get(0).getHeader()).containsExactly("Group", "GPU", "GB", "tok/s", "Context");
        assertThat(rows.get(0).getField("Group")).isEqualTo("Runs great");
        assertThat(rows.get(0).getField("tok/s"))
                .isEqualTo(first.select("tbody tr").first().child(2).text());
        assertThat(rows.get(0).getField("Context")).isEqualTo("128000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /models/liquidai-lfm2-8b-a1b.csv?table=x | 400 | table must be one of quants, gpus, devices, files, \
            repositories, memory, methods.
            /models.csv?q=nothing-is-called-so | 404 | This page has no table.
            """)
    void whatCannotBeAFileIsRefused(String address, int status, String message) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.asString()).isEqualTo(message + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/models/nothing.csv, 404",
        "/models.csv?page=99, 400",
        "/.csv, 404",
        "/%ff.csv, 404",
        "/export/nothing.csv, 404"
    })
    void whatIsNoPageIsNoFileEither(String address, int status) {
        assertThat(Site.get(address).statusCode()).isEqualTo(status);
    }

    private static List<NamedCsvRecord> csv(String address) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.header("Content-Disposition")).startsWith("attachment; filename=");
        return CsvReader.builder().ofNamedCsvRecord(response.asString()).stream()
                .toList();
    }
}
