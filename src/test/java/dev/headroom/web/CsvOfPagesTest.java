package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of a page is there as CSV, with the rows that the page shows and raw numbers in named units. */
@ApplicationTest
class CsvOfPagesTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern WITH_UNIT = Pattern.compile(".+ \\(.+\\)");
    private static final Pattern PRINTED_FIGURE = Pattern.compile("unknown|–|[\\d.,]+ \\(.*\\)|"
            + "[≈±+-]? ?[\\d.,]+ ?(?:[BKM]|[kMG]B|GB/s|tok/s|TFLOPS|W|%|×)(?:, .* active)?");
    private static final String UNIT = "Unit";

    static Stream<String> addresses() {
        return Stream.concat(
                SitePage.ALL.stream().filter(SitePage::isOrdinary).map(SitePage::address),
                Stream.of(
                        "/models?sort=name&page=2",
                        "/gpus?q=rtx",
                        "/devices?q=mac&sort=memory",
                        "/models/meta-llama-llama-3.1-8b-instruct",
                        "/models/liquidai-lfm2-8b-a1b?quant=Q8_0&context=32768&method=detailed&segment=all",
                        "/gpus/nvidia-geforce-rtx-4090?q=qwen&method=detailed",
                        "/gpus/nvidia-geforce-rtx-4090?q=nothing-is-called-so",
                        "/run?memory=24&bandwidth=1008&like=nvidia",
                        "/calculator?parametersB=8&layers=32&kvHeads=8&headDim=128&quant=Q4_K_M",
                        "/calculator?model=liquidai-lfm2-8b-a1b&quant=Q4_K_M&hardware=nvidia-geforce-rtx-3060-12gb",
                        "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b&method=simple",
                        "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b&c=google-gemma-3-12b-it"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
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
            rows.get(0).getHeader().forEach(head -> assertRaw(name, head, rows));
        }
    }

    /** Numbers are plain and have a unit, in the head or in a column for it; texts are no printed figures. */
    private static void assertRaw(String table, String head, List<NamedCsvRecord> rows) {
        boolean unitsByRow = rows.get(0).getHeader().contains(UNIT);
        List<String> cells = rows.stream()
                .filter(row -> !unitsByRow || !row.getField(UNIT).isEmpty())
                .map(row -> row.getField(head))
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean numeric = unitsByRow
                ? cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches())
                : WITH_UNIT.matcher(head).matches();
        if (numeric) {
            assertThat(cells)
                    .as("%s: %s", table, head)
                    .allMatch(cell -> NUMBER.matcher(cell).matches());
        } else {
            assertThat(cells)
                    .as("%s: %s", table, head)
                    .noneMatch(cell -> PRINTED_FIGURE.matcher(cell).matches())
                    .allMatch(cell -> DATE.matcher(cell).matches()
                            || !NUMBER.matcher(cell).matches());
        }
    }

    @Test
    void aFileHoldsTheStateOfItsPage() {
        List<NamedCsvRecord> rows = csv("/models/liquidai-lfm2-8b-a1b.csv?quant=Q8_0&method=detailed&table=gpus");
        Element first = Site.page("/models/liquidai-lfm2-8b-a1b?quant=Q8_0&method=detailed")
                .select("table.runs tbody tr")
                .first();
        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "Tier",
                        "GPU",
                        "Memory (GB)",
                        "Speed (tok/s)",
                        "Speed low (tok/s)",
                        "Speed high (tok/s)",
                        "Speed basis",
                        "Rule of thumb (tok/s)",
                        "Longest context (tokens)");
        assertThat(rows.get(0).getField("Tier")).isEqualTo("Runs great");
        assertThat(rows.get(0).getField("GPU")).isEqualTo(first.child(0).text());
        assertThat(first.child(2).text())
                .startsWith(rows.get(0).getField("Speed (tok/s)") + ' ')
                .contains("%.0f–%.0f"
                        .formatted(
                                Double.parseDouble(rows.get(0).getField("Speed low (tok/s)")),
                                Double.parseDouble(rows.get(0).getField("Speed high (tok/s)"))));
        assertThat(rows.get(0).getField("Longest context (tokens)")).isEqualTo("128000");
    }

    @Test
    void numbersAreThoseOfGraphQl() {
        NamedCsvRecord row = csv("/models.csv?q=LFM2+8B+A1B").get(0);
        JsonObject model = GraphQl.data("""
                { model(slug: "liquidai-lfm2-8b-a1b") {
                    name parametersB activeParametersB contextLength downloads
                    quant(name: "Q4_K_M") { requiredVram } } }
                """).getJsonObject("model");
        assertThat(row.getField("Model")).isEqualTo(model.getString("name"));
        assertThat(Stream.of(
                                "Parameters (billions)",
                                "Active parameters (billions)",
                                "Context length (tokens)",
                                "Downloads (per month)",
                                "VRAM at Q4_K_M (GB)")
                        .map(head -> Double.valueOf(row.getField(head))))
                .containsExactly(
                        model.getDouble("parametersB"),
                        model.getDouble("activeParametersB"),
                        model.getDouble("contextLength"),
                        model.getDouble("downloads"),
                        model.getJsonObject("quant").getDouble("requiredVram"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /models/liquidai-lfm2-8b-a1b.csv?table=x | 400 | table must be one of quants, gpus, devices, bought, \
            rented, files, repositories, memory, terms, methods, quality.
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
