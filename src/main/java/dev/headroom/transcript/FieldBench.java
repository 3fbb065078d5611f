package dev.headroom.transcript;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One result of {@code llama-bench} by the names of its fields, which JSON and CSV share. */
record FieldBench(int line, Map<String, String> fields) {
    private static final String SPEED = "avg_ts";
    private static final Pattern COMMIT = Pattern.compile("\\w{1,40}");

    Run run() {
        fields.forEach((name, value) -> Printed.checkOption(line, name, value));
        return new Printed(
                        line,
                        text("model_type"),
                        text("model_filename"),
                        given("model_size")
                                .map(bytes -> Figures.gib(Figures.number(line, "model_size", bytes)))
                                .orElse(null),
                        given("model_n_params")
                                .map(count -> Figures.number(line, "model_n_params", count) / 1e9)
                                .orElse(null),
                        Backends.of(line, text("backends")),
                        Devices.ofField(text("gpu_info")),
                        given("n_gpu_layers")
                                .map(count -> Figures.count(line, "n_gpu_layers", count))
                                .orElse(null),
                        given("build_commit")
                                .filter(commit -> COMMIT.matcher(commit).matches())
                                .map(commit -> commit
                                        + given("build_number")
                                                .map(number -> " (" + Figures.count(line, "build_number", number) + ")")
                                                .orElse(""))
                                .orElse(null))
                .run(
                        Timed.of(
                                line,
                                count("n_prompt"),
                                count("n_gen"),
                                given("n_depth").isPresent() ? count("n_depth") : 0),
                        Figures.number(line, SPEED, required(SPEED)),
                        given("stddev_ts")
                                .map(deviation -> Figures.number(line, "stddev_ts", deviation))
                                .orElse(null));
    }

    private int count(String name) {
        return Figures.count(line, name, required(name));
    }

    private String required(String name) {
        return given(name).orElseThrow(() -> new TranscriptException(line, "%s is missing".formatted(name)));
    }

    private String text(String name) {
        return given(name).orElse("");
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(value -> value.replaceAll("\\p{Cc}", " ").strip())
                .filter(value -> !value.isEmpty());
    }
}
