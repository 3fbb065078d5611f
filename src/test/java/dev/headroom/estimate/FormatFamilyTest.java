package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatFamilyTest {

    @ParameterizedTest
    @CsvSource({
        "F16, PLAIN",
        "BF16, PLAIN",
        "Q4_0, PLAIN",
        "Q8_0, PLAIN",
        "UD-Q8_K_XL, PLAIN",
        "Q8_K_XL, PLAIN",
        "TQ1_0, PLAIN",
        "4bit, PLAIN",
        "MLX-4bit-g64, PLAIN",
        "MLX-mxfp4, PLAIN",
        "AWQ-4bit-g128, PLAIN",
        "FP8-E4M3, PLAIN",
        "MXFP4, MXFP4",
        "MXFP4 MoE, MXFP4",
        "Q4_K_M, K_QUANT",
        "Q2_K, K_QUANT",
        "q6_k, K_QUANT",
        "UD-Q4_K_XL, K_QUANT",
        "Ollama default / Q4_K_M, K_QUANT",
        "IQ4_NL, I_QUANT",
        "IQ1_S, I_QUANT",
        "UD-IQ2_XXS, I_QUANT",
        "IQ4_KS, I_QUANT"
    })
    void aLabelNamesItsFamily(String label, FormatFamily family) {
        assertThat(FormatFamily.of(label)).isEqualTo(family);
    }
}
