package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.EmptyStore;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that pages name for whoever links to them. */
@ApplicationTest
class ImageOfPagesTest {
    private static final int LARGEST_BYTES = 40_000;

    @ParameterizedTest
    @CsvSource({
        "/models/liquidai-lfm2-8b-a1b, /images/models/liquidai-lfm2-8b-a1b.png",
        "/gpus/nvidia-geforce-rtx-4090, /images/gpus/nvidia-geforce-rtx-4090.png",
        "/devices/nvidia-dgx-spark, /images/devices/nvidia-dgx-spark.png",
        "/, /images/site.png",
        "/models, /images/site.png",
        "/accuracy, /images/site.png"
    })
    void theImageIsAPng(String page, String path) throws IOException {
        URI image = URI.create(Site.page(page).select("meta[property=og:image]").attr("content"));
        assertThat(image.isAbsolute()).isTrue();
        assertThat(image).hasPath(path);
        Response response = Site.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("image/png");
        assertThat(response.header("Cache-Control")).contains("max-age");
        byte[] png = response.asByteArray();
        assertThat(png).hasSizeLessThan(LARGEST_BYTES);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(1200);
        assertThat(read.getHeight()).isEqualTo(630);
    }

    @Test
    void eachPageHasItsOwnImage() {
        assertThat(Site.get("/images/gpus/nvidia-geforce-rtx-4090.png").asByteArray())
                .isEqualTo(Site.get("/images/gpus/NVIDIA-GeForce-RTX-4090.png").asByteArray())
                .isNotEqualTo(
                        Site.get("/images/gpus/nvidia-geforce-rtx-5090.png").asByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/images/models/nothing.png",
                "/images/models/liquidai-lfm2-8b-a1b",
                "/images/gpus/nvidia-dgx-spark.png",
                "/images/x/y.png",
                "/images/models/%00.png",
                "/images"
            })
    void whatIsNotThereHasNoImage(String path) {
        assertThat(Site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anImageIsToldToComeBackWhileTheCatalogLoads() {
        EmptyStore.whileInPlace(
                () -> assertThat(Site.get("/images/site.png").statusCode()).isEqualTo(503));
    }
}
