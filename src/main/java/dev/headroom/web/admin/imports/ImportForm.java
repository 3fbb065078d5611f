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
import org.jspecify.annotations.Nullable;

/** What the form for an import was sent with. */
public class ImportForm {
    @RestForm
    @Nullable
    String form;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String format;

    @RestForm
    @Nullable
    String text;

    @RestForm
    @Nullable
    FileUpload file;

    boolean hasFile() {
        return upload().isPresent();
    }

    private Optional<FileUpload> upload() {
        return Optional.ofNullable(file).filter(sent -> sent.size() > 0);
    }

    /** The table chosen, or else what the file is called. */
    Optional<BulkKind> table() {
        return kind != null && !kind.isEmpty()
                ? BulkKind.of(kind)
                : upload().flatMap(sent -> BulkKind.of(nameParts(sent)[0]));
    }

    /** The format chosen, or else what the file's name ends with. */
    Optional<ExportFormat> written() {
        String[] parts = upload().map(ImportForm::nameParts).orElse(new String[] {""});
        return ExportFormat.of(format != null && !format.isEmpty() ? format : parts[parts.length - 1]);
    }

    private static String[] nameParts(FileUpload sent) {
        return sent.fileName().split("\\.");
    }

    /** The rows; empty where the file is not UTF-8. */
    Optional<String> content() {
        Optional<FileUpload> upload = upload();
        if (upload.isEmpty()) {
            return Optional.of(text == null ? "" : text);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(upload.get().uploadedFile())))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
