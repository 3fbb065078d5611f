package dev.headroom.cli;

import dev.headroom.access.Actor;
import dev.headroom.bulk.BulkKind;
import dev.headroom.bulk.ExportFormat;
import dev.headroom.bulk.ImportError;
import dev.headroom.bulk.ImportPayload;
import dev.headroom.bulk.ImportReport;
import dev.headroom.bulk.ImportRequest;
import dev.headroom.bulk.ImportSize;
import dev.headroom.bulk.Imports;
import dev.headroom.error.ApiException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Imports one file. */
@CommandLine.Command(
        name = "import",
        description = "Imports a file into a table of the catalog: all of its rows or none.")
public class ImportCommand extends Command {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "Such as gpus.csv or quant-files.ndjson; - is standard input.")
    String file;

    @Option(names = "--kind", description = "The table: ${COMPLETION-CANDIDATES}. By default what the file is called.")
    BulkKind kind;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. By default what the file's name ends with.")
    ExportFormat format;

    @Option(names = "--dry-run", description = "Tell what would happen, and write nothing.")
    boolean dryRun;

    @Inject
    Imports imports;

    @Override
    boolean run() throws IOException, ApiException {
        Optional<String> content = content();
        if (content.isEmpty()) {
            return false;
        }
        var request = new ImportRequest(kind(), format().read(), content.get(), dryRun);
        ImportPayload payload = imports.run(
                new Actor("cli:" + System.getProperty("user.name")),
                request,
                rows -> reportProgress(request.kind().toString(), rows));
        payload.userErrors().forEach(error -> say(inFile(error)));
        if (payload.moreErrors() > 0) {
            say("and %,d more".formatted(payload.moreErrors()));
        }
        if (payload.report() != null) {
            say(inWords(payload.report()));
        }
        return payload.report() != null;
    }

    private Optional<String> content() throws IOException {
        try {
            byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            say(file + ": " + ImportSize.NOT_UTF_8);
        } catch (NoSuchFileException e) {
            say(file + " does not exist");
        }
        return Optional.empty();
    }

    private BulkKind kind() {
        return Optional.ofNullable(kind)
                .or(() -> BulkKind.of(nameParts()[0]))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--kind is missing, and the name " + file + " does not tell it"));
    }

    private ExportFormat format() {
        String[] parts = nameParts();
        return Optional.ofNullable(format)
                .or(() -> ExportFormat.of(parts[parts.length - 1]))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--format is missing, and the name " + file + " does not tell it"));
    }

    private String[] nameParts() {
        return Path.of(file).getFileName().toString().split("\\.");
    }

    private String inFile(ImportError error) {
        String line = error.line() == null ? "" : ":" + error.line();
        String column = error.column() == null ? "" : ":" + error.column();
        return file + line + column + " " + error.message();
    }

    private static String inWords(ImportReport report) {
        return "%s: %,d created, %,d updated, %,d unchanged%s"
                .formatted(
                        report.kind(),
                        report.created(),
                        report.updated(),
                        report.unchanged(),
                        report.dryRun() ? " (dry run: nothing was written)" : "");
    }
}
