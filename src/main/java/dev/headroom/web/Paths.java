package dev.headroom.web;

import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.model.Model;

/** Where the page of a row of the catalog is. */
public final class Paths {
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
}
