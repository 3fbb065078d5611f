package dev.headroom.web.admin.imports;

import dev.headroom.bulk.ImportPayload;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param step what is being done, or was done last
 * @param running whether it is still being done
 * @param rows rows that were looked at in this step
 * @param tried what came of the dry run; null before its end
 * @param made what came of the import; null before its end
 * @param failure why a step ended without that, for a person; empty where it did not
 */
record ImportState(
        Step step,
        boolean running,
        int rows,
        @Nullable ImportPayload tried,
        @Nullable ImportPayload made,
        String failure) {

    enum Step {
        DRY_RUN,
        IMPORT
    }

    static ImportState trying() {
        return new ImportState(Step.DRY_RUN, true, 0, null, null, "");
    }

    ImportState importing() {
        return new ImportState(Step.IMPORT, true, 0, tried, null, "");
    }

    ImportState looked(int rowsNow) {
        return new ImportState(step, running, rowsNow, tried, made, failure);
    }

    ImportState ended(ImportPayload payload) {
        return step == Step.DRY_RUN
                ? new ImportState(step, false, rows, payload, null, "")
                : new ImportState(step, false, rows, tried, payload, "");
    }

    ImportState failed(String reason) {
        return new ImportState(step, false, rows, tried, made, reason);
    }

    /** Whether there is something to confirm: a dry run without errors, of which nothing was written yet. */
    public boolean mayBeConfirmed() {
        return !running && made == null && tried != null && tried.report() != null;
    }
}
