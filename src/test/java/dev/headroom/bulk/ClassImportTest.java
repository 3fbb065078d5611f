package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Accelerator classes are imported, and what is none is refused with its place. */
@ApplicationTest
@Tag("database")
class ClassImportTest {
    private static final String HEADER = "class,name,accelerator_vendor,efficiency,decode_efficiency,source\n";

    @AfterEach
    void delete() {
        Mutations.payload(
                "acceleratorClassDelete",
                "mutation { acceleratorClassDelete(slug: \"imported\") { userErrors { code } } }",
                Map.of());
    }

    @Test
    void aClassIsAddedAndChanged() {
        String row = HEADER + "imported,Imported,Importia,0.5,0.8,test\n";
        assertThat(Import.counts("CSV", BulkKind.ACCELERATOR_CLASSES, row)).isEqualTo(List.of(1, 0, 0));
        assertThat(Import.counts("CSV", BulkKind.ACCELERATOR_CLASSES, row)).isEqualTo(List.of(0, 0, 1));
        assertThat(Import.counts(
                        "JSON", BulkKind.ACCELERATOR_CLASSES, "[{\"class\": \"imported\", \"ms_per_layer\": 0.2}]"))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(GraphQl.data("{ acceleratorClass(slug: \"imported\") { efficiency decodeEfficiency msPerLayer } }")
                        .getJsonObject("acceleratorClass"))
                .isEqualTo(new JsonObject()
                        .put("efficiency", 0.5)
                        .put("decodeEfficiency", 0.8)
                        .put("msPerLayer", 0.2));
    }

    @Test
    void whatIsNoClassIsRefused() {
        String rows = HEADER
                + "imported,Imported,,0.5,,test\n"
                + "imported-2,Imported,Importia,1.5,,test\n"
                + "imported-3,Imported,amd,0.5,,test\n"
                + "imported-4,Imported,IMPORTIA,0.5,,test\n"
                + "Imported 5,Imported,Other,0.5,,test\n";
        assertThat(Import.errors("CSV", BulkKind.ACCELERATOR_CLASSES, rows))
                .containsExactly(
                        "2:3 accelerator_vendor INVALID accelerator_vendor is needed, or another condition: a class "
                                + "without any would describe all hardware",
                        "3:4 efficiency INVALID efficiency must be between 0.01 and 1, but is 1.5",
                        "4:1 class TAKEN class gives the conditions (amd) of the row amd",
                        "5:1 class TAKEN class gives the conditions (importia) of the row imported-2",
                        "6:1 class INVALID class is \"Imported 5\", not up to 100 lower-case letters, digits, dots, "
                                + "hyphens and underscores");
    }
}
