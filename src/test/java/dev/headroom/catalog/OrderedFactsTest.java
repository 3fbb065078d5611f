package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.facts.DeclaredFact;
import dev.headroom.facts.FactKind;
import dev.headroom.facts.Facts;
import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What orders a list by a fact, as it is declared, takes the value of that fact. */
class OrderedFactsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();

    @Test
    void ordersOfGpusTakeTheFactThatTheyAreDeclaredFor() {
        assertOrders(CATALOG.facts().gpus(), CATALOG.gpus().all());
    }

    @Test
    void ordersOfDevicesTakeTheFactThatTheyAreDeclaredFor() {
        assertOrders(CATALOG.facts().devices(), CATALOG.devices().all());
    }

    @Test
    void ordersOfModelsTakeTheFactThatTheyAreDeclaredFor() {
        assertOrders(
                CATALOG.facts().models(),
                CATALOG.models().all().stream()
                        .filter(model -> model.mixtureOfExperts())
                        .toList());
    }

    private static <R> void assertOrders(Facts<?, ?, R> facts, List<R> rows) {
        assertThat(facts.all().stream().filter(fact -> fact.order() != null))
                .hasSizeGreaterThan(4)
                .allSatisfy(fact -> assertThat(rows)
                        .allSatisfy(row -> assertThat(order(fact).value(row))
                                .as(fact.name())
                                .isEqualTo(
                                        fact.kind() == FactKind.DATE
                                                ? PartialDate.firstDay((String) fact.valueOf(row))
                                                : fact.valueOf(row))));
    }

    @SuppressWarnings("unchecked")
    private static <R> OrderField<R> order(DeclaredFact<?, ?, R> fact) {
        return (OrderField<R>) fact.order();
    }
}
