package dev.headroom.cli;

import dev.headroom.bulk.BulkKind;
import dev.headroom.bulk.ExportFormat;
import dev.headroom.bulk.Exports;
import dev.headroom.error.ApiException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Exports tables. */
@CommandLine.Command(name = "export", description = "Exports tables of the catalog, all at one moment, to a file each.")
public class ExportCommand extends Command {
    private static final String STANDARD_OUTPUT = "-";

    @Parameters(paramLabel = "KIND", arity = "0..*", description = "Tables: ${COMPLETION-CANDIDATES}. By default all.")
    List<BulkKind> kinds;

    @Option(names = "--format", defaultValue = "csv", description = "${COMPLETION-CANDIDATES}. By default csv.")
    ExportFormat format;

    @Option(
            names = "--out",
            defaultValue = ".",
            paramLabel = "DIR",
            description = "Folder of the files, by default the present one; - writes one table to standard output.")
    String out;

    @Inject
    Exports exports;

    @Override
    boolean run() throws IOException, ApiException {
        List<BulkKind> wanted = kinds == null ? List.of(BulkKind.values()) : kinds;
        boolean toStandardOutput = out.equals(STANDARD_OUTPUT);
        if (toStandardOutput && wanted.size() != 1) {
            throw new ParameterException(spec.commandLine(), "Standard output takes one table; name it, or a folder");
        }
        if (!toStandardOutput) {
            Files.createDirectories(Path.of(out));
        }
        exports.read(version -> {
            for (BulkKind kind : wanted) {
                export(kind, toStandardOutput);
            }
        });
        return true;
    }

    private void export(BulkKind kind, boolean toStandardOutput) throws IOException {
        var rows = new AtomicInteger();
        if (toStandardOutput) {
            Writer writer = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
            exports.write(kind, format, writer, written -> count(kind, rows, written));
            writer.flush();
        } else {
            exports.write(kind, format, Path.of(out, kind + "." + format), written -> count(kind, rows, written));
        }
        say("%s: %,d rows exported".formatted(kind, rows.get()));
    }

    private void count(BulkKind kind, AtomicInteger rows, int written) {
        rows.set(written);
        reportProgress(kind.toString(), written);
    }
}
