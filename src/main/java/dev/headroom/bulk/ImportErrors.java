package dev.headroom.bulk;

import dev.headroom.facts.MalformedRowException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows of one import: the first of it in full, the rest as a number. */
final class ImportErrors {
    private static final int MOST = 100;

    private final List<ImportError> first = new ArrayList<>();
    private int more;

    void add(MalformedRowException bad) {
        if (first.size() < MOST) {
            first.add(ImportError.of(bad));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    int count() {
        return first.size() + more;
    }

    ImportPayload payload(ImportedRows rows) {
        return new ImportPayload(null, rows.first(), rows.more(), List.copyOf(first), more);
    }
}
