package dev.headroom.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The checks of axe-core: contrast, names, landmarks, headings, tables and some eighty more. */
final class Axe {
    private static final String SCRIPT = read();
    /** Preloading would fetch the style sheet by script, which the pages' content security policy refuses. */
    private static final String VIOLATIONS = """
            async () => (await axe.run({ preload: false, resultTypes: ['violations'] })).violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target}: \
            ${node.failureSummary.replace(/\\s+/g, ' ')}`))""";

    private Axe() {}

    /** What keeps people out of a page, one line for each element. */
    static List<?> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
