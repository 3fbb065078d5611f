package dev.headroom.bulk;

import dev.headroom.access.Actor;
import dev.headroom.edit.Changes;
import dev.headroom.error.ApiException;
import dev.headroom.error.UnavailableException;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.IntConsumer;

/** Imports tables, each in one transaction: all of its rows or none. */
@ApplicationScoped
public class Imports {
    private final Changes changes;
    private final BulkTables tables;
    private final EntityManager session;

    Imports(Changes changes, BulkTables tables, EntityManager session) {
        this.changes = changes;
        this.tables = tables;
        this.session = session;
    }

    /**
     * Imports one table.
     *
     * @param progress is told how many rows have been looked at
     * @throws UnavailableException while the database is away
     */
    public ImportPayload run(Actor actor, ImportRequest request, IntConsumer progress) throws ApiException {
        var errors = new ImportErrors();
        List<FactRow> rows = request.format().read(request.kind().toString(), request.content(), errors::add);
        var taken = new ImportedRows();
        try {
            Changes.Outcome<ImportReport> outcome = changes.makeLong(actor, () -> {
                ImportReport report = take(tables.of(request.kind()), rows, request, errors, taken, progress);
                if (report.dryRun() || !errors.isEmpty()) {
                    throw new TakenBack(report);
                }
                return report;
            });
            return outcome.errors().isEmpty()
                    ? ImportPayload.done(outcome.made(), taken)
                    : ImportPayload.refused(outcome.errors());
        } catch (TakenBack rehearsed) {
            return errors.isEmpty() ? ImportPayload.done(rehearsed.report, taken) : errors.payload(taken);
        }
    }

    private <E extends PackagedEntity> ImportReport take(
            BulkTable<E> table,
            List<FactRow> rows,
            ImportRequest request,
            ImportErrors errors,
            ImportedRows taken,
            IntConsumer progress) {
        // Of two imports at a time the second one shall find the rows of the first.
        session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('headroom import')) as text)", String.class)
                .getSingleResult();
        TableImport<E> load = table.keyColumn() == null
                ? new KeylessImport<>(table, errors, taken)
                : new KeyedImport<>(table, errors, taken);
        load.takeAll(rows, progress);
        return load.report(request);
    }

    /** Ends the transaction of an import that is not to be kept. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ImportReport report;

        private TakenBack(ImportReport report) {
            super("the import is not to be kept", null, false, false);
            this.report = report;
        }
    }
}
