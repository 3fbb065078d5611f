package dev.headroom.error;

import io.quarkus.logging.Log;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The faults behind one answer. Each kind of them is logged once, under an identifier that the client is told instead.
 */
final class Faults {
    private static final String MESSAGE = "Headroom failed; its log tells how, under the correlation id.";

    private final String correlationId = UUID.randomUUID().toString();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** What the client is told. */
    ApiError error(Throwable fault) {
        kinds.computeIfAbsent(place(fault), place -> new Kind(fault)).count++;
        return ApiError.of(ApiErrorCode.INTERNAL, MESSAGE).with(Map.of("correlationId", correlationId));
    }

    void log() {
        kinds.values()
                .forEach(kind -> Log.errorf(kind.first, "Fault %s, %d times in one answer", correlationId, kind.count));
    }

    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault.getClass().getName() + (trace.length == 0 ? fault.getMessage() : trace[0].toString());
    }

    private static final class Kind {
        private final Throwable first;
        private int count;

        private Kind(Throwable first) {
            this.first = first;
        }
    }
}
