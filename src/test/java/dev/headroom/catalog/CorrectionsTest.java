package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What sources said against the first edition: {@code corrections.csv} has the reason for each that is not applied. */
class CorrectionsTest {
    private final List<FactRow> corrections = PackagedRows.reference("corrections.csv");
    private final Map<String, Map<String, FactRow>> tables = new HashMap<>();

    @Test
    void eachIsAppliedOrHasTheReasonWhyNot() {
        assertThat(corrections).hasSize(149).allSatisfy(one -> {
            String packaged = packaged(one);
            assertThat(same(packaged, one.text("new")))
                    .as("%s of %s is %s", one.text("column"), one.text("key"), packaged)
                    .isEqualTo(one.optionalText("not_applied") == null);
        });
    }

    @Test
    void twoAreNotApplied() {
        assertThat(corrections)
                .filteredOn(one -> one.optionalText("not_applied") != null)
                .extracting(one -> one.text("key"))
                .containsExactlyInAnyOrder("nvidia-h100-pcie-80gb", "nvidia-b200");
    }

    private @Nullable String packaged(FactRow correction) {
        String file = correction.text("file");
        String key = file.equals("models.csv") ? "hf_id" : "slug";
        return tables.computeIfAbsent(file, name -> byKey(PackagedRows.read(name), key))
                .get(correction.text("key"))
                .optionalText(correction.text("column"));
    }

    private static Map<String, FactRow> byKey(List<FactRow> rows, String key) {
        Map<String, FactRow> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.text(key), row));
        return byKey;
    }

    private static boolean same(@Nullable String packaged, String wanted) {
        return packaged != null
                && (packaged.equals(wanted)
                        || (isNumber(packaged)
                                && isNumber(wanted)
                                && Double.parseDouble(packaged) == Double.parseDouble(wanted)));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+(\\.\\d+)?");
    }
}
