package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.SeedPage.Line;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule of thumb prints the memory figures of the model page to the digit. */
class SeedPageMemoryTest {
    private static final SeedPage PAGE = SeedPage.read();
    private static final int LINES_ON_THE_PAGE = 13;
    private static final int DOWNLOADS_ON_THE_PAGE = 3;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();

    static List<Line> lines() {
        return PAGE.lines();
    }

    static List<Line> linesWithDownload() {
        return PAGE.lines().stream().filter(line -> line.download() != null).toList();
    }

    static List<Line> linesAtFullContext() {
        return PAGE.lines().stream()
                .filter(line -> line.vramAtFullContext() != null)
                .toList();
    }

    @Test
    void thePageListsEveryQuantization() {
        assertThat(lines()).hasSize(LINES_ON_THE_PAGE).extracting(Line::vram).doesNotContainNull();
        assertThat(linesWithDownload()).hasSize(DOWNLOADS_ON_THE_PAGE);
    }

    @Test
    void theContextWithoutOneIsThePages() {
        assertThat(SimpleEstimator.BASE_CONTEXT_TOKENS).isEqualTo(PAGE.baseContextTokens());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theVramOfEveryQuantizationIsThatOfThePage(Line line) {
        assertThat(oneDecimal(need(line, PAGE.baseContextTokens()).totalGb())).isEqualTo(line.vram());
    }

    @ParameterizedTest
    @MethodSource("linesAtFullContext")
    void theVramAtFullContextIsThatOfThePage(Line line) {
        assertThat(oneDecimal(need(line, PAGE.fullContextTokens()).totalGb())).isEqualTo(line.vramAtFullContext());
    }

    @ParameterizedTest
    @MethodSource("linesWithDownload")
    void theDownloadSizesAreThoseOfThePage(Line line) {
        double weightsGb = need(line, PAGE.baseContextTokens()).weightsGb().value();
        assertThat(String.format(Locale.ROOT, "%.2f", Rounding.twoDecimals(weightsGb)))
                .isEqualTo(line.download());
    }

    @Test
    void whatTheFullContextAddsIsThatOfThePage() {
        Memory full = needAtFullContextQuant(PAGE.fullContextTokens());
        Memory base = needAtFullContextQuant(PAGE.baseContextTokens());
        double addedGb = full.totalGb().value() - base.totalGb().value();

        assertThat(oneDecimal(Amount.of(addedGb))).isEqualTo(PAGE.addedByFullContext());
        assertThat(oneDecimal(full.totalGb())).isEqualTo(PAGE.totalAtFullContext());
    }

    private Memory need(Line line, int contextTokens) {
        return estimator.memory(
                QuantizedModel.simple(PAGE.model(), Amount.of(line.bits())), contextTokens, RunOptions.DEFAULT);
    }

    private Memory needAtFullContextQuant(int contextTokens) {
        return estimator.memory(
                QuantizedModel.simple(PAGE.model(), PAGE.bits(PAGE.fullContextQuant())),
                contextTokens,
                RunOptions.DEFAULT);
    }

    private static String oneDecimal(Amount gb) {
        return Double.toString(Rounding.oneDecimal(gb.value()));
    }
}
