package dev.headroom.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports over HTTP. */
@ApplicationTest
@Tag("database")
class ExportTest {
    private static final String GPU = """
            slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,source
            exported-gpu,Exported,ACME,Any,consumer,8,100,test
            """;

    @ParameterizedTest
    @CsvSource({"csv, text/csv; charset=utf-8", "json, application/json", "ndjson, application/x-ndjson"})
    void anExportNamesItsTypeAndFile(String format, String type) {
        RestAssured.get("/export/quants." + format)
                .then()
                .statusCode(200)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"quants." + format + "\"")
                .header("Cache-Control", "no-cache");
    }

    @Test
    void anUnchangedExportIsNotSentTwice() {
        String tag = tag();
        assertThat(tag).matches("\"\\d+-gpus\\.csv\"");
        given().header("If-None-Match", tag)
                .get("/export/gpus.csv")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(emptyString()));
        given().header("If-None-Match", tag).get("/export/gpus.json").then().statusCode(200);
    }

    @Test
    void anExportIsSentAgainAfterAChange() {
        String tag = tag();
        Import.counts("CSV", BulkKind.GPUS, GPU);
        given().header("If-None-Match", tag)
                .get("/export/gpus.csv")
                .then()
                .statusCode(200)
                .body(containsString("exported-gpu"));
        Mutations.delete("gpu", "exported-gpu", false);
        assertThat(RestAssured.get("/export/gpus.csv").asString()).doesNotContain("exported-gpu");
    }

    @Test
    void aHeadRequestTellsTheSameWithoutTheFile() {
        String length = RestAssured.get("/export/gpus.csv").header("Content-Length");
        RestAssured.head("/export/gpus.csv")
                .then()
                .statusCode(200)
                .header("ETag", tag())
                .header("Content-Length", length)
                .body(is(emptyString()));
        given().header("If-None-Match", tag()).head("/export/gpus.csv").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"changes.csv", "gpus.xml", "gpus", "gpus.", ".csv", "GPUS.csv", "gpus.csv.gz", "..%2Fgpus.csv"})
    void anExportThatThereIsNotIsNotFound(String file) {
        given().urlEncodingEnabled(false)
                .get("/export/" + file)
                .then()
                .statusCode(404)
                .contentType("application/json")
                .body(
                        "errors[0].message",
                        equalTo("There is no such export; there are gpus, devices, models, quants, "
                                + "accelerator-classes, quant-files, benchmarks, model-scores, prices, "
                                + "aliases, each as .csv, .json, .ndjson."));
    }

    private static String tag() {
        return RestAssured.get("/export/gpus.csv").header("ETag");
    }
}
