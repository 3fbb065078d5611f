package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a token reads of a file. */
class DecodeModelTest {
    private static final double GB_PER_GIB = 1.073741824;

    @Test
    void aDenseModelReadsAllOfItsFile() {
        assertThat(new DecodeModel(8, 8, 0, Amount.UNKNOWN, Amount.UNKNOWN, 32).readGb(5, FormatFamily.K_QUANT))
                .isEqualTo(5);
    }

    @Test
    void ofAnInputEmbeddingOfItsOwnATokenReadsOneRowOnly() {
        assertThat(new DecodeModel(8, 8, 2, Amount.UNKNOWN, Amount.UNKNOWN, 32).readGb(4, FormatFamily.PLAIN))
                .isEqualTo(3);
    }

    @Test
    void aMixtureReadsItsActiveShare() {
        DecodeModel mixture = new DecodeModel(40, 4, 0, Amount.of(0.0625), Amount.UNKNOWN, 40);
        assertThat(mixture.mixtureOfExperts()).isTrue();
        assertThat(mixture.readGb(20, FormatFamily.K_QUANT)).isEqualTo(2);
    }

    /**
     * gpt-oss keeps all but its experts in 8 bits and more: benchmarks.csv has what its tokens read by the sizes of its
     * tensors.
     */
    @Test
    void anMxfp4FileHoldsOnlyItsExpertsSo() {
        DecodeModel gptOss20b = new DecodeModel(20.915, 4.187, 0.579, Amount.of(4.0 / 32), Amount.UNKNOWN, 24);
        assertThat(gptOss20b.readGb(11.27 * GB_PER_GIB, FormatFamily.MXFP4)).isCloseTo(2.562, within(0.05));
        DecodeModel gptOss120b = new DecodeModel(116.829, 5.712, 0.579, Amount.of(4.0 / 128), Amount.UNKNOWN, 36);
        assertThat(gptOss120b.readGb(59.02 * GB_PER_GIB, FormatFamily.MXFP4)).isCloseTo(3.534, within(0.18));
    }

    /** Active parameters are rounded, and experts kept at more bits: neither makes the rest larger than at Q8_0. */
    @Test
    void aTokenReadsLessOfMxfp4ThanOfEightBits() {
        DecodeModel qwen = new DecodeModel(35.1, 3, 0, Amount.of(8.0 / 256), Amount.UNKNOWN, 40);
        for (double fileGb : new double[] {19, 20, 22, 24, 30}) {
            assertThat(qwen.readGb(fileGb, FormatFamily.MXFP4)).isLessThan(qwen.readGb(37.3, FormatFamily.PLAIN));
        }
    }

    @Test
    void anMxfp4FileThatIsTooSmallForItsExpertsIsReadByItsActiveShare() {
        DecodeModel mixture = new DecodeModel(20, 4, 0, Amount.of(0.125), Amount.UNKNOWN, 24);
        assertThat(mixture.readGb(5, FormatFamily.MXFP4)).isEqualTo(1);
    }
}
