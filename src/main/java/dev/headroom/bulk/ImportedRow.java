package dev.headroom.bulk;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What an import does with one row. */
@Description("What an import does with one row, or in a dry run would do.")
public record ImportedRow(
        @Description("Line of the content on which it begins, 1 is the first.")
        int line,

        @Description("Its key in the catalog, of a refused row as it is written; null where it has none.") @Nullable
        String key,

        @NonNull @Description("What becomes of it.") RowOutcome outcome,

        @NonNull
        @Description("The cells that change, of a new row those that are known; empty for a row that is refused.")
        List<@NonNull ImportedFact> changes) {

    static ImportedRow of(FactRow row, @Nullable String key, RowOutcome outcome, FactCells before, FactCells after) {
        List<ImportedFact> changes = after.columns().stream()
                .filter(column -> !after.fact(column).equals(before.fact(column)))
                .map(column -> new ImportedFact(column, text(before, column), text(after, column)))
                .toList();
        return new ImportedRow(row.line(), key, outcome, changes);
    }

    static ImportedRow refused(FactRow row, @Nullable String keyColumn) {
        return new ImportedRow(
                row.line(), keyColumn == null ? null : row.told(keyColumn), RowOutcome.REFUSED, List.of());
    }

    /** What becomes of it, for a page. */
    public String words() {
        return switch (outcome) {
            case ADD -> "added";
            case CHANGE -> "changed";
            case UNCHANGED -> "as it is";
            case REFUSED -> "refused";
        };
    }

    /** Whether there are facts of before to tell. */
    public boolean hasBefore() {
        return outcome == RowOutcome.CHANGE;
    }

    private static @Nullable String text(FactCells cells, String column) {
        String text = cells.fact(column).text();
        return text.isEmpty() ? null : text;
    }
}
