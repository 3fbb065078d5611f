package dev.headroom.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab of the browser, which notes what no page may do: write errors to the console, fail to load something, ask
 * another origin.
 */
final class Tab implements AutoCloseable {
    private static final int HEIGHT_PX = 900;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String origin = "http://localhost:" + RestAssured.port;
    private final List<String> faults = new ArrayList<>();
    private final Page page;

    Tab(Browser browser, View view) {
        page = browser.newContext(new NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(view.widthPx(), HEIGHT_PX)
                        .setColorScheme(view.scheme())
                        .setJavaScriptEnabled(view.javaScript()))
                .newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("error " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + '/')) {
                faults.add("request to " + request.url());
            }
        });
    }

    /** Chromium writes an error for each answer of 400 and more, the page's own too, which is meant. */
    private void note(ConsoleMessage message) {
        boolean refusal =
                message.location().startsWith(page.url()) && message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !refusal) {
            faults.add(message.type() + ' ' + message.text());
        }
    }

    /** The page at an address of the site, which must be answered with the status. */
    Page open(String address, int status) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(status);
        return page;
    }

    Page open(String address) {
        return open(address, 200);
    }

    void resize(int widthPx) {
        page.setViewportSize(widthPx, HEIGHT_PX);
    }

    /** Keeps the whole page as {@code target/screenshots/NAME.png}. */
    void draw(String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What went wrong since it was opened. */
    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
