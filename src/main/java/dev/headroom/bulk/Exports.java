package dev.headroom.bulk;

import dev.headroom.catalog.CatalogTables;
import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.error.UnavailableException;
import dev.headroom.facts.BulkTable;
import dev.headroom.facts.PackagedEntity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Writes tables of the catalog as they are in the database, with every column. */
@ApplicationScoped
public class Exports {
    private static final int ROWS_AT_A_TIME = 500;
    private static final int LONGEST_SECONDS = 600;

    private final CatalogTables catalog;
    private final BulkTables tables;
    private final StatelessSession session;

    Exports(CatalogTables catalog, BulkTables tables, StatelessSession session) {
        this.catalog = catalog;
        this.tables = tables;
        this.session = session;
    }

    /** What is written of the catalog at one version. */
    @FunctionalInterface
    public interface Reading {
        void at(int version) throws IOException;
    }

    /**
     * Lets tables be written as they are at one moment.
     *
     * @throws IOException if they cannot be written
     * @throws UnavailableException if the database cannot be read
     */
    public void read(Reading reading) throws IOException, ApiException {
        try {
            DatabaseUnavailable.refuse(() -> QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> {
                        try {
                            reading.at(catalog.beginReading());
                            return null;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes one table, within {@link #read}.
     *
     * @param progress is told how many rows are written
     */
    public void write(BulkKind kind, ExportFormat format, Path file, IntConsumer progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(kind, format, out, progress);
        }
    }

    /** The same, to whatever is open already and stays so. */
    public void write(BulkKind kind, ExportFormat format, Writer out, IntConsumer progress) throws IOException {
        write(tables.of(kind), format, out, progress);
    }

    private <E extends PackagedEntity> void write(
            BulkTable<E> table, ExportFormat format, Writer out, IntConsumer progress) throws IOException {
        RowWriter writer = format.writer(out, table.columns());
        int written = 0;
        try (Stream<E> rows = rows(table)) {
            for (Iterator<E> row = rows.iterator(); row.hasNext(); ) {
                writer.row(table.cells(row.next()));
                progress.accept(++written);
            }
        }
        writer.end();
    }

    @SuppressWarnings("unchecked")
    private <E extends PackagedEntity> Stream<E> rows(BulkTable<E> table) {
        Class<E> type = (Class<E>) table.create().getClass();
        return session.createSelectionQuery(table.inOrder(), type)
                .setFetchSize(ROWS_AT_A_TIME)
                .getResultStream();
    }
}
