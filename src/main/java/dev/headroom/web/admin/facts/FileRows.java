package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes;
import dev.headroom.web.Format;
import dev.headroom.weights.QuantFile;
import dev.headroom.weights.QuantFileInput;
import dev.headroom.weights.QuantFileService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Published files of models. */
@Singleton
final class FileRows extends KeylessRows<QuantFileInput, QuantFile> {
    FileRows(Access access, Changes changes, QuantFileService files) {
        super(access, changes, files, "QuantFile");
    }

    @Override
    public String path() {
        return "quant-files";
    }

    @Override
    public String one() {
        return "published file";
    }

    @Override
    public String many() {
        return "published files";
    }

    @Override
    Stream<QuantFile> all(Catalog catalog) {
        return catalog.filesByModel().values().stream().flatMap(List::stream);
    }

    @Override
    String key(QuantFile file) {
        return file.key();
    }

    @Override
    public Row row(QuantFile file) {
        return new Row(
                file.key(),
                file.modelSlug(),
                words(file.quant(), Format.number(file.sizeGb()) + " GB", file.repository()),
                0,
                List.of(file.source()),
                "/models/" + file.modelSlug());
    }
}
