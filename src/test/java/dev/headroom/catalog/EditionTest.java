package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.facts.PackagedRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the packaged tables are told to be is what they are. */
class EditionTest {
    @Test
    void theCountsOfTheEditionAreThoseOfThePackagedTables() {
        Edition edition = Edition.current();
        assertThat(List.of("models.csv", "quants.csv", "quant_files.csv", "gpus.csv", "devices.csv", "benchmarks.csv"))
                .extracting(file -> PackagedRows.read(file).size())
                .containsExactly(
                        edition.models(),
                        edition.quants(),
                        edition.quantFiles(),
                        edition.gpus(),
                        edition.devices(),
                        edition.benchmarks());
    }

    @Test
    void eachEditionIsLaterAndSaysWhatIsNew() {
        List<Edition> editions = Edition.all();
        for (int i = 0; i < editions.size(); i++) {
            assertThat(editions.get(i).number()).isEqualTo(i + 1);
            assertThat(editions.get(i).news()).isNotEmpty();
            assertThat(i == 0
                            || editions.get(i)
                                            .date()
                                            .compareTo(editions.get(i - 1).date())
                                    > 0)
                    .isTrue();
        }
    }
}
