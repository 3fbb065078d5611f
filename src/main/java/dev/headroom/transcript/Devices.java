package dev.headroom.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The GPUs that llama.cpp's backends say that they found, in what they print before anything is measured. */
final class Devices {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 16;
    private static final List<Pattern> FOUND = List.of(
            // CUDA and ROCm: "Device 0: NVIDIA GeForce RTX 4090, compute capability 8.9, VMM: yes"
            Pattern.compile("\\bDevice \\d{1,3}: ([^,]{1,100}), (?:compute capability|gfx)"),
            // "ggml_vulkan: 0 = AMD Radeon RX 7900 XTX (RADV NAVI31) (radv) | uma: 0 | fp16: 1"
            Pattern.compile("\\bggml_vulkan: \\d{1,3} = ([^|]{1,100}?) (?:\\(|\\|)"),
            // "ggml_metal_device_init: GPU name:   Apple M4 Max"
            Pattern.compile("\\bggml_metal\\w{0,20}: (?:GPU name:|found device:)\\s+(.{1,100}?)\\s*$"));

    private Devices() {}

    /** A device by its number, which tells two of a kind apart; one without is the only one. */
    private record Found(String number, String name) {}

    /** Each once, however often they are told. */
    static List<String> in(List<String> lines) {
        return lines.stream()
                .flatMap(line -> FOUND.stream().flatMap(pattern -> found(pattern, line)))
                .distinct()
                .map(Found::name)
                .toList();
    }

    private static Stream<Found> found(Pattern pattern, String line) {
        Matcher device = pattern.matcher(line);
        return device.find()
                ? Stream.of(new Found(
                        line.substring(device.start(), device.start(1)).replaceAll("\\D", ""),
                        device.group(1).strip()))
                : Stream.empty();
    }

    /** Those in the field {@code gpu_info}. */
    static List<String> ofField(String names) {
        return Stream.of(names.split(", |/(?=NVIDIA |AMD |Intel)"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .limit(MOST)
                .toList();
    }
}
