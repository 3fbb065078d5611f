package dev.headroom.web.admin.imports;

import dev.headroom.bulk.BulkKind;
import dev.headroom.bulk.ExportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the form for an import was sent with. */
public class ImportForm {
    @RestForm
    String form;

    @RestForm
    String kind;

    @RestForm
    String format;

    @RestForm
    String text;

    @RestForm
    FileUpload file;

    boolean hasFile() {
        return file != null && file.size() > 0;
    }

    /** The table chosen, or else what the file is called. */
    Optional<BulkKind> table() {
        return kind != null && !kind.isEmpty()
                ? BulkKind.of(kind)
                : hasFile() ? BulkKind.of(nameParts()[0]) : Optional.empty();
    }

    /** The format chosen, or else what the file's name ends with. */
    Optional<ExportFormat> written() {
        String[] parts = hasFile() ? nameParts() : new String[] {""};
        return ExportFormat.of(format != null && !format.isEmpty() ? format : parts[parts.length - 1]);
    }

    private String[] nameParts() {
        return file.fileName().split("\\.");
    }

    /** The rows; empty where the file is not UTF-8. */
    Optional<String> content() {
        if (!hasFile()) {
            return Optional.of(text == null ? "" : text);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.uploadedFile())))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
