package dev.headroom.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import dev.headroom.programs.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one browser of all browser tests: the Chromium and the Node.js of the system, nothing that Playwright would
 * download. Where one of them is not there the tests are skipped, or fail with {@code -Dtest.browser=required}.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback {
    private static final boolean REQUIRED = "required".equals(System.getProperty("test.browser"));
    private static final Optional<Path> CHROMIUM = Program.onPath("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> NODE = Program.onPath("node");

    private static Started started;

    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (REQUIRED || (CHROMIUM.isPresent() && NODE.isPresent())) {
            return ConditionEvaluationResult.enabled("browser");
        }
        String reason = "browser tests need Chromium and Node.js on the PATH";
        System.out.println(context.getDisplayName() + " is skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Started.class, key -> start(), Started.class);
    }

    /** A tab as wide as told, in a context of its own. */
    static Tab tab(View view) {
        return new Tab(started.browser(), view);
    }

    private static Started start() {
        Path chromium = CHROMIUM.orElseThrow(() -> new IllegalStateException("there is no Chromium on the PATH"));
        Path node = NODE.orElseThrow(() -> new IllegalStateException("there is no Node.js on the PATH"));
        Playwright playwright = Playwright.create(new CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium's sandbox does not start for root, and these pages are ours.
        return new Started(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox"))));
    }
}
