package dev.headroom.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.Sample;
import dev.headroom.estimate.Amount;
import dev.headroom.quant.Quant;
import dev.headroom.quant.Quant.QuantFamily;
import dev.headroom.weights.PublishedSizes.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes of a model of 8e9 parameters, of which a format takes one GB a bit in most models. */
class PublishedSizesTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void formatsBetweenTwoFilesLieBetweenThem() {
        PublishedSizes sizes = sizes(size(4, 4.4), size(8, 8.8));
        assertThat(sizes.gb(format(5), 5)).isCloseTo(5.5, within(ROUNDING));
    }

    @Test
    void formatsBeyondTheFilesGrowAsTheFilesDo() {
        PublishedSizes hardly = sizes(size(3, 62.5), size(8, 63.5));
        assertThat(hardly.gb(format(2), 2)).isCloseTo(62.3, within(ROUNDING));
        assertThat(hardly.gb(format(16), 16)).isCloseTo(65.1, within(ROUNDING));
    }

    @Test
    void filesAtOneEndOnlySayNothingOfGrowth() {
        PublishedSizes sizes = sizes(size(4, 4.4), size(4.5, 4.5));
        assertThat(sizes.gb(format(2), 2)).isCloseTo(2.2, within(ROUNDING));
        assertThat(sizes.gb(format(9), 9)).isCloseTo(9, within(ROUNDING));
    }

    @Test
    void filesThatFallAreLevelled() {
        PublishedSizes sizes = sizes(size(3, 3.2), size(4, 4.6), size(4.5, 4.2), size(8, 8));
        assertThat(Stream.of(3.5, 4.0, 4.2, 4.5, 5.0).map(bits -> sizes.gb(format(bits), bits)))
                .isSorted()
                .allMatch(gb -> gb > 3.2 && gb < 8);
        assertThat(sizes.gb(format(4.2), 4.2)).isCloseTo(4.4, within(ROUNDING));
    }

    @Test
    void noSizeIsBelowTheSmallestFileOfFewerBits() {
        PublishedSizes sizes = sizes(new Size(Quant.unlisted("A"), 2.5, 3, Amount.UNKNOWN), size(6, 4), size(8, 8));
        assertThat(sizes.gb(format(4), 4)).isEqualTo(3);
        assertThat(sizes.gb(format(2), 2)).isLessThan(3);
    }

    @Test
    void withoutFilesItIsTheFit() {
        assertThat(sizes().gb(format(5), 5)).isEqualTo(5);
    }

    private static PublishedSizes sizes(Size... published) {
        return new PublishedSizes(List.of(published));
    }

    private static Size size(double bits, double gb) {
        return new Size(format(bits), gb, gb, Amount.of(bits));
    }

    private static Quant format(double bits) {
        return Sample.of(Quant.class)
                .with("name", "Q" + bits)
                .with("family", QuantFamily.GGUF_K)
                .with("effectiveBitsPerWeight", bits)
                .make();
    }
}
