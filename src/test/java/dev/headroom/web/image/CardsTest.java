package dev.headroom.web.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.hardware.HardwareKind;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name and figure of the catalog can be lettered, and none runs into another. */
@ApplicationTest
class CardsTest {
    private static final int GAP_PX = 12;

    @Inject
    CatalogStore store;

    @Test
    void everyTextFitsOnItsCard() {
        var catalog = store.current();
        var cards = new Cards(catalog);
        var all = Stream.of(
                        Stream.of(cards.site()),
                        catalog.models().all().stream()
                                .map(model -> cards.of("models", model.slug()).orElseThrow()),
                        catalog.hardware().all().stream()
                                .map(one -> cards.of(
                                                one.getHardwareKind() == HardwareKind.GPU ? "gpus" : "devices",
                                                one.slug())
                                        .orElseThrow()))
                .flatMap(some -> some)
                .toList();
        assertThat(all).hasSizeGreaterThan(900).allSatisfy(CardsTest::assertFits);
    }

    private static void assertFits(Card card) {
        int width = Card.WIDTH_PX - 2 * Card.MARGIN;
        assertThat(Face.BOLD.lines(card.name(), width))
                .as(card.name())
                .hasSizeLessThanOrEqualTo(Card.NAME_LINES)
                .allSatisfy(line -> assertThat(Face.BOLD.width(line)).as(line).isLessThanOrEqualTo(width));
        assertThat(Face.REGULAR.lines(card.line(), width)).as(card.line()).hasSize(1);
        assertThat(card.figures()).hasSize(3);
        card.figures().forEach(figure -> {
            boolean isLast = figure.equals(card.figures().get(2));
            int room = Card.COLUMN + (isLast ? Card.MARGIN : 0) - GAP_PX;
            assertThat(Face.REGULAR.width(figure.label())).as(figure.label()).isLessThanOrEqualTo(room);
            assertThat(Face.BOLD.width(figure.value())).as(figure.value()).isLessThanOrEqualTo(room);
        });
        String letters = card.name() + card.line() + card.figures();
        assertThat(letters.codePoints().mapToObj(Face.BOLD.glyphs()::get))
                .as(letters)
                .allMatch(Objects::nonNull);
    }
}
