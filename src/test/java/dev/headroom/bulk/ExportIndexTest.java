package dev.headroom.bulk;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ExportIndexTest {
    @Test
    void everyFileThatItListsIsThere() {
        String index = get("/export").then().statusCode(200).extract().asString();
        List<String> files =
                index.lines().filter(line -> line.startsWith("/export/")).toList();
        assertThat(files).hasSize(BulkKind.values().length * ExportFormat.values().length);
        files.stream()
                .filter(file -> file.endsWith(".csv"))
                .forEach(file -> get(file).then().statusCode(200));
    }

    @Test
    void itNamesTheTermsOfEveryScore() {
        String index = get("/export").asString();
        assertThat(PackagedRows.read("model_scores.csv").stream()
                        .flatMap(row -> Stream.of(row.text("terms").split("; ")))
                        .filter(terms -> !terms.startsWith("quoted"))
                        .map(terms -> terms.split("( leaderboard)?: ")[0])
                        .distinct())
                .hasSizeGreaterThan(5)
                .allSatisfy(source -> assertThat(index).contains(source));
    }
}
