package dev.headroom.license;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensesTest {
    private static final Licenses LICENSES = Licenses.packaged();
    private static final List<Model> MODELS = PackagedModels.read();

    @Test
    void theTableHasEveryLicenseOfThePackagedModels() {
        Set<String> used =
                MODELS.stream().map(Model::license).filter(Objects::nonNull).collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(15);
        assertThat(LICENSES.terms().keySet()).containsAll(used);
    }

    @Test
    void everyLicenseSaysWhyInASentenceAndLeadsToItsText() {
        assertThat(LICENSES.terms().values()).allSatisfy(terms -> {
            assertThat(terms.why()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(terms.source()).startsWith("https://");
        });
    }

    @Test
    void everyLicenseBehindTheTagOtherIsInTheTable() {
        assertThat(LICENSES.own()).hasSizeGreaterThan(20).allSatisfy(own -> {
            assertThat(LICENSES.terms()).containsKey(own.license());
            assertThat(own.license()).isNotEqualTo("other");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Qwen/Qwen3-8B, apache-2.0, YES, Apache License 2.0",
        "meta-llama/Llama-3.1-8B-Instruct, llama3.1, CONDITIONS, Llama 3.1 Community License",
        "CohereLabs/aya-expanse-8b, CC-BY-NC-4.0, NO, Creative Commons Attribution-NonCommercial 4.0",
        "LiquidAI/LFM2-8B-A1B, other, CONDITIONS, LFM Open License 1.0",
        "MiniMaxAI/MiniMax-M2.7, other, NO, MiniMax Non-Commercial License",
        "nobody/knows-this, other, UNKNOWN, A license of its own",
    })
    void aLicenseTellsWhatACompanyMay(String model, String license, CommercialUse use, String name) {
        ModelLicense found = LICENSES.of(model, license, null);
        assertThat(found.commercialUse()).isEqualTo(use);
        assertThat(found.terms()).map(LicenseTerms::name).contains(name);
    }

    @Test
    void aLicenseThatNobodyKnowsAllowsNothingThatIsKnown() {
        assertThat(LICENSES.of("a/b", null, null).commercialUse()).isEqualTo(CommercialUse.UNKNOWN);
        assertThat(LICENSES.of("a/b", "my-own-1.0", null).commercialUse()).isEqualTo(CommercialUse.UNKNOWN);
    }

    @Test
    void anInferredLicenseIsMarkedSo() {
        assertThat(MODELS)
                .filteredOn(model -> model.getLicenseInferredFrom() != null)
                .hasSizeGreaterThan(15)
                .allSatisfy(model -> assertThat(model.notes()).contains("license inferred: "))
                .extracting(Model::getLicenseInferredFrom)
                .contains("all tagged Granite 3 siblings");
        assertThat(LICENSES.of("a/b", "mit", "license inferred: all siblings | date: x")
                        .inferredFrom())
                .contains("all siblings");
        assertThat(LICENSES.of("a/b", "mit", "date: x").inferredFrom()).isEmpty();
    }
}
