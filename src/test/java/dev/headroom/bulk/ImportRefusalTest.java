package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.facts.PackagedRows;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be imported is told row by row, and nothing of it is. */
@ApplicationTest
@Tag("database")
class ImportRefusalTest {
    private static final String HEADER =
            "slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,tdp_w,source\n";
    private static final String GOOD = "imported,Imported,ACME,Any,consumer,8,100,75,test\n";
    private static final String VERSION = "{ catalog { version } }";

    private JsonObject before;

    @BeforeEach
    void look() {
        before = GraphQl.data(VERSION);
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(GraphQl.data(VERSION)).isEqualTo(before);
        assertThat(GraphQl.data("{ gpu(slug: \"imported\") { slug } }").getValue("gpu"))
                .isNull();
    }

    @Test
    void everyBadRowIsToldAndNoGoodOneTaken() {
        assertThat(gpus(HEADER + GOOD
                        + "one,One,ACME,Any,huge,8,100,,test\n"
                        + "two,Two,ACME,Any,laptop,0.25,2000000,75,test\n"
                        + "three,,ACME,Any,laptop,8,100,75,test\n"
                        + "four,Four,ACME\n"))
                .containsExactlyInAnyOrder(
                        "3:5 segment INVALID segment is \"huge\", not one of CONSUMER, WORKSTATION, DATACENTER, LAPTOP",
                        "4:6 memory_gb INVALID memory_gb must be between 0.5 and 100000, but is 0.25",
                        "4:7 bandwidth_gb_s INVALID bandwidth_gb_s must be between 1 and 1000000, but is 2000000.0",
                        "5:2 name REQUIRED name is empty",
                        "6:null architecture INVALID architecture is where the row goes wrong: it has 3 cells, the "
                                + "header 9");
    }

    @Test
    void aHundredErrorsAreTold() {
        String rows = IntStream.range(0, 250)
                .mapToObj(n -> "row-%d,,ACME,Any,laptop,8,100,75,test\n".formatted(n))
                .collect(Collectors.joining());
        JsonObject payload = Import.payload("CSV", BulkKind.GPUS, HEADER + rows, false);

        assertThat(payload.getJsonArray("userErrors")).hasSize(100);
        assertThat(payload.getInteger("moreErrors")).isEqualTo(150);
    }

    @Test
    void wrongColumnsAreTold() {
        List<String> columns = PackagedRows.columns("gpus.csv");
        assertThat(columns).startsWith("slug", "name").contains("memory_gb", "tdp_w", "compute_capability_or_gfx");
        assertThat(gpus("slug,colour,name\nimported,red,A\nother,blue,B\n"))
                .containsExactly(
                        "1:2 colour INVALID colour is no column of this table; it has " + String.join(", ", columns));
        assertThat(gpus("name,vendor\nImported,ACME\n"))
                .containsExactly("1:null slug REQUIRED slug is missing, which tells the rows apart");
        assertThat(gpus("slug,slug\nimported,imported\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("1:null null INVALID the row ");
    }

    @Test
    void wrongKeysAreTold() {
        assertThat(gpus(HEADER + GOOD + GOOD))
                .containsExactly("3:1 slug TAKEN slug repeats the key imported of an earlier row");
        assertThat(gpus(HEADER + GOOD.replace("imported", "Not A Slug")))
                .containsExactly(
                        "2:1 slug INVALID slug is \"Not A Slug\", not up to 100 lower-case letters, digits, dots, "
                                + "hyphens and underscores");
        assertThat(gpus(HEADER + GOOD.replace("imported", "nvidia-dgx-spark")))
                .containsExactly(
                        "2:1 slug TAKEN slug gives the key nvidia-dgx-spark, which a row of another table has");
        assertThat(Import.errors("CSV", BulkKind.MODELS, "hf_id\nLiquidAI-LFM2/350M\n"))
                .containsExactly("2:1 hf_id TAKEN hf_id gives the key liquidai-lfm2-350m, which another row has");
    }

    @Test
    void referencesToNothingAreTold() {
        assertThat(Import.errors("CSV", BulkKind.QUANT_FILES, """
                        hf_id,quant_repo,quant,size_bytes,size_is,rounding_error_pct,source
                        ACME/None,ACME/None-GGUF,Q4_0,1000,exact,,test
                        """))
                .containsExactly("2:1 hf_id NOT_FOUND hf_id is \"ACME/None\", which is no model of the catalog");
        assertThat(Import.errors("JSON", BulkKind.BENCHMARKS, "{\"hardware_kind\":\"gpu\",\"hardware\":\"none\"}"))
                .containsExactly("1:35 hardware NOT_FOUND hardware is \"none\", which is no GPU of the catalog");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "memory_gb": "8"                | memory_gb is "8", not a number
            "memory_gb": true               | memory_gb is true, not a number
            "memory_gb": [8]                | memory_gb is a list or an object, not a number
            "memory_gb": 1e400              | memory_gb is 1e400, not a finite number
            "memory_gb": 1e-400             | memory_gb is 1e-400, not a number above 0
            "memory_gb": null               | memory_gb is empty
            "tdp_w": 75.5                   | tdp_w is 75.5, not a whole number between 0 and 2147483647
            "tdp_w": 99999999999999999999   | tdp_w is 99999999999999999999, not a whole number between 0 and 2147483647
            "name": 7                       | name is 7, not a text
            "name": "a\\u0000b"             | name must be at most 10000 characters without control characters
            "name": "\\ud800"               | name must be at most 10000 characters without control characters
            "segment": false                | segment is false, not a text
            "release_date": "2099"          | release_date must be a date such as 2025, 2025-10 or 2025-10-07, not \
            more than two years ahead
            """)
    void wrongTypesAndValuesOfJsonAreTold(String member, String message) {
        var row = new JsonObject()
                .put("slug", "imported")
                .put("name", "Imported")
                .put("vendor", "ACME")
                .put("architecture", "Any")
                .put("segment", "consumer")
                .put("memory_gb", 8)
                .put("bandwidth_gb_s", 100)
                .put("source", "test");
        row.remove(member.substring(1, member.indexOf('"', 1)));

        List<String> errors =
                Import.errors("JSON", BulkKind.GPUS, "[\n" + row.encode().replace("}", ",\n" + member + "}]"));

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).startsWith("3:").endsWith(message);
    }

    private static List<String> gpus(String csv) {
        return Import.errors("CSV", BulkKind.GPUS, csv);
    }
}
