package dev.headroom.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one import: of each outcome the first ones, so that many that stay hide none that changes. */
final class ImportedRows {
    private static final int MOST = 100;

    private final List<ImportedRow> first = new ArrayList<>();
    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);

    void add(ImportedRow row) {
        if (counts.merge(row.outcome(), 1, Integer::sum) <= MOST) {
            first.add(row);
        }
    }

    int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    List<ImportedRow> first() {
        return List.copyOf(first);
    }

    int more() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - first.size();
    }
}
