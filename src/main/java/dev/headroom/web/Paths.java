package dev.headroom.web;

import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.model.Model;
import java.util.regex.Pattern;

/** Where the page of a row of the catalog is. */
public final class Paths {
    private static final Pattern ROW = Pattern.compile("/(models|gpus|devices)/[^/]+");

    private Paths() {}

    public static String of(Model model) {
        return "/models/" + model.slug();
    }

    public static String of(Hardware hardware) {
        return (hardware.getHardwareKind() == HardwareKind.GPU ? "/gpus/" : "/devices/") + hardware.slug();
    }

    /** Where two of a kind are side by side. */
    public static String comparison(String slug, String otherSlug) {
        return Address.of("/compare").with("a", slug).with("b", otherSlug).href();
    }

    /** Where the picture of a page is: pages of one model or hardware have their own, all others that of the site. */
    static String imageOf(String path) {
        return ROW.matcher(path).matches() ? "/images" + path + ".png" : "/images/site.png";
    }
}
