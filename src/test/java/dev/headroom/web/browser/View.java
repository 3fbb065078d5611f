package dev.headroom.web.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a page is looked at.
 *
 * @param widthPx of the window in CSS pixels
 */
record View(int widthPx, ColorScheme scheme, boolean javaScript) {
    static final int PHONE_PX = 390;
    static final int LAPTOP_PX = 1280;
    static final int WIDE_PX = 1920;
    static final View LAPTOP = new View(LAPTOP_PX, ColorScheme.LIGHT, true);
    static final View PHONE = LAPTOP.wide(PHONE_PX);

    View wide(int px) {
        return new View(px, scheme, javaScript);
    }

    View in(ColorScheme other) {
        return new View(widthPx, other, javaScript);
    }

    View withJavaScript(boolean on) {
        return new View(widthPx, scheme, on);
    }
}
