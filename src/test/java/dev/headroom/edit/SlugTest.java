package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names become slugs as the packaged ones are. */
class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NVIDIA GeForce RTX 4090                                | nvidia-geforce-rtx-4090
            MacBook Air 13" M1 (8 GB)                              | macbook-air-13-inch-m1-8-gb
            Framework Desktop (Ryzen AI Max+ 395, 128 GB)          | framework-desktop-ryzen-ai-max-plus-395-128-gb
            Café Größe 2.5                                         | cafe-gro-e-2.5
            ---                                                    | ``
            漢字                                                    | ``
            """)
    void aNameBecomesItsSlug(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
