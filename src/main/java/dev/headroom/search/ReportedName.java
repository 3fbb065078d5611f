package dev.headroom.search;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What browsers report by {@code WEBGL_debug_renderer_info}, which ANGLE writes:
 *
 * <pre>
 * ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002504) Direct3D11 vs_5_0 ps_5_0, D3D11)
 * ANGLE (NVIDIA Corporation, NVIDIA GeForce RTX 3060/PCIe/SSE2, OpenGL 4.5.0)
 * ANGLE (AMD, AMD Radeon RX 6800 XT (radeonsi, navi21, LLVM 15.0.7, DRM 3.54), OpenGL 4.6)
 * ANGLE (Apple, ANGLE Metal Renderer: Apple M2 Pro, Unspecified Version)
 * </pre>
 *
 * <p>The middle part holds the name that the driver gives, and on Windows the identifier of the PCI device.
 */
final class ReportedName {
    private static final Pattern RENDERER = Pattern.compile("(?i)ANGLE\\s*\\(\\s*(?<maker>[^,]*),\\s*"
            + "(?:ANGLE Metal Renderer:\\s*)?(?<name>[^,(/]*(?:\\((?:R|TM)\\)[^,(/]*)*)"
            + "(?:\\(0x(?:0000)?(?<device>[0-9a-f]{4,8})\\))?.*");
    private static final Pattern DRAWN_WITH = Pattern.compile("(?i)\\s+(?:Direct3D|OpenGL|Vulkan).*");

    /** Numbers of makers in identifiers of PCI devices: The PCI ID Repository, https://pci-ids.ucw.cz. */
    private static final Map<String, String> PCI_MAKERS = Map.of("nvidia", "10de", "amd", "1002", "intel", "8086");

    private ReportedName() {}

    /** The text itself, or where it is of a browser the identifier and the name in it. */
    static Stream<String> in(String text) {
        Matcher renderer = RENDERER.matcher(text.strip());
        if (!renderer.matches()) {
            return Stream.of(text);
        }
        String maker = PCI_MAKERS.get(
                renderer.group("maker").strip().toLowerCase(Locale.ROOT).replace(" corporation", ""));
        Stream<String> identifier = maker == null || renderer.group("device") == null
                ? Stream.empty()
                : Stream.of(maker + ":" + renderer.group("device"));
        String name =
                DRAWN_WITH.matcher(renderer.group("name")).replaceFirst("").strip();
        return Stream.concat(Stream.concat(Stream.of(text), identifier), Stream.of(name));
    }
}
