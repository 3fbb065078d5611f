package dev.headroom.web;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The one script of the site: htmx, which puts the answer to a form or link in place of the page's content instead of
 * loading a page.
 *
 * @param path its path, which changes with its content, so that browsers may keep it for ever
 */
public record Script(byte[] content, String path) {
    private static final String VERSION = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final String PACKAGED_IN = "/META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js";

    /** The packaged one. */
    public static final Script PACKAGED = read();

    /** What the layout needs of it. */
    @TemplateGlobal
    static final class InLayout {
        static final String SCRIPT_PATH = PACKAGED.path;
        /**
         * Nothing that the content security policy forbids: no style elements, no code in attributes, no scripts in
         * answers. Going back loads the page anew, since a copy that the browser keeps would outlive the catalog.
         * Refusals are shown as without the script.
         */
        static final String SCRIPT_SETTINGS = """
                {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,\
                "historyCacheSize":0,\
                "refreshOnHistoryMiss":true,"scrollIntoViewOnBoost":false,\
                "responseHandling":[{"code":"204","swap":false},{"code":"...","swap":true}]}""";

        private InLayout() {}
    }

    private static Script read() {
        try (InputStream version = Script.class.getResourceAsStream(VERSION)) {
            var properties = new Properties();
            properties.load(version);
            try (InputStream in =
                    Script.class.getResourceAsStream(PACKAGED_IN.formatted(properties.getProperty("version")))) {
                byte[] content = in.readAllBytes();
                return new Script(content, "/assets/htmx-%s.js".formatted(Stylesheet.hash(content)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
