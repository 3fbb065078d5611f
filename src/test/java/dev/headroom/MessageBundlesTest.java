package dev.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.i18n.I18n;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** A native executable has the texts of graphql-java, which fails where it misses those of an error. */
class MessageBundlesTest {
    private static final String FILE = "/META-INF/native-image/dev.headroom/headroom/resource-config.json";
    /** A translation has a language after an underscore, and belongs to its bundle. */
    private static final Pattern BUNDLE = Pattern.compile("(i18n/[^/_]+)\\.properties");

    @Test
    void everyBundleOfGraphQlJavaIsNamed() throws IOException, URISyntaxException {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(packaged());
    }

    private static List<String> named() throws IOException {
        try (var file = MessageBundlesTest.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(file).get("bundles").findValuesAsText("name");
        }
    }

    private static List<String> packaged() throws IOException, URISyntaxException {
        var jar = Path.of(
                I18n.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var opened = new JarFile(jar.toFile())) {
            return opened.stream()
                    .map(ZipEntry::getName)
                    .map(BUNDLE::matcher)
                    .filter(Matcher::matches)
                    .map(bundle -> bundle.group(1).replace('/', '.'))
                    .toList();
        }
    }
}
