package dev.headroom.transcript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What computed, as {@code llama-bench} prints it: {@code CUDA}, or with helpers {@code Metal,BLAS}. */
final class Backends {
    /** They compute beside another one. */
    private static final Set<String> HELPERS = Set.of("BLAS", "CPU", "AMX", "KleidiAI");
    /** Registered under a shorter name, which newer builds print. */
    private static final Map<String, String> SHORT = Map.of("MTL", "Metal", "HIP", "ROCm");

    private Backends() {}

    /** Null where none is named. */
    static @Nullable String of(int line, String printed) {
        List<String> all = Stream.of(printed.split("[,+]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (all.contains("RPC")) {
            throw new TranscriptException(line, "measured on several machines (RPC), which says nothing of one");
        }
        List<String> computing =
                all.stream().filter(one -> !HELPERS.contains(one)).toList();
        if (computing.size() > 1) {
            throw new TranscriptException(
                    line,
                    "measured with several backends together, %s; give one at a time"
                            .formatted(TranscriptException.echo(printed)));
        }
        String name = computing.isEmpty() ? (all.isEmpty() ? "" : "CPU") : computing.get(0);
        return name.isEmpty() ? null : SHORT.getOrDefault(name, name);
    }
}
