package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headroom.filter.FloatRange;
import dev.headroom.gpu.GpuApi.GpuOrder;
import dev.headroom.gpu.GpuFacts.GpuOrderField;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.paging.Direction;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How documents and variables of pages are made and written. */
class GraphQlQueryTest {
    private static final GraphQlQuery COMPARED = GraphQlQuery.of("compared-hardware");

    @Test
    void variablesAreWrittenWithoutWhatIsNull() {
        var filter = new GpuFilter();
        filter.memoryGb = new FloatRange(null, 16.0, null, null, null);
        GraphQlQuery request = GraphQlQuery.of("gpus")
                .with("filter", filter)
                .with("orderBy", List.of(new GpuOrder(GpuOrderField.PRICE, Direction.ASC)))
                .with("after", null);
        assertThat(new JsonObject(request.json())).isEqualTo(new JsonObject("""
                {"filter": {"memoryGb": {"gte": 16.0}}, "orderBy": [{"field": "PRICE", "direction": "ASC"}]}"""));
        assertThat(GraphQlQuery.of("gpus").with("filter", new GpuFilter()).json())
                .isEmpty();
    }

    @Test
    void markedLinesAreThereOnceForEach() {
        GraphQlQuery request = COMPARED.withEach("item", List.of("a", "b"));
        assertThat(request.document())
                .contains("  $item1: String!\n  $item2: String!\n")
                .contains("  item1: hardware(slug: $item1) { ...Compared }\n  item2: hardware(slug: $item2)")
                .doesNotContain("#");
        assertThat(request.variables()).containsEntry("item2", "b").hasSize(2);
    }

    /** Other classes would be written as nothing by a native executable, which has no fields of theirs. */
    @Test
    void onlyInputsOfTheSchemaAreVariables() {
        assertThatIllegalArgumentException().isThrownBy(() -> COMPARED.with("item", List.of(new Link("", ""))));
    }

    @Test
    void linkIsLeftOutWhereItWouldBeTooLong() {
        GraphQlQuery request = GraphQlQuery.of("gpus");
        assertThat(request.with("after", "x".repeat(2000)).link()).startsWith("/graphql?query=query+Gpus");
        assertThat(request.with("after", "x".repeat(4000)).link()).isEmpty();
        assertThat(GraphQlQuery.NONE.link()).isEmpty();
    }
}
