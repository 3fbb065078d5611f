package dev.headroom.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The fields of a configuration by which its facts were read, so that somebody can look at them again. */
final class ReadNames {
    private final Set<String> unassigned = new LinkedHashSet<>();
    private final Map<String, List<String>> byFact = new TreeMap<>();

    void add(String name) {
        unassigned.add(name);
    }

    /** Adds those that another fact was read by. */
    void addThoseOf(String fact) {
        unassigned.addAll(byFact.getOrDefault(fact, List.of()));
    }

    /** Says of which fact the fields are that were read since the last one. */
    <T> Optional<T> of(String fact, Optional<T> value) {
        if (value.isPresent() && !unassigned.isEmpty()) {
            byFact.put(fact, List.copyOf(unassigned));
        }
        unassigned.clear();
        return value;
    }

    /** The fields by the fact. */
    Map<String, List<String>> byFact() {
        return Map.copyOf(byFact);
    }
}
