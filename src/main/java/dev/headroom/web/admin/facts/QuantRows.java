package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.quant.Quant;
import dev.headroom.quant.QuantInput;
import dev.headroom.quant.QuantService;
import dev.headroom.web.Format;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantization formats. */
@Singleton
final class QuantRows implements RowKind<QuantInput, Quant> {
    private final Access access;
    private final QuantService quants;
    private final InputForm<QuantInput> form;

    QuantRows(Access access, QuantService quants) {
        this.access = access;
        this.quants = quants;
        this.form = InputForm.of(quants.facts(), "name");
    }

    @Override
    public String path() {
        return "quants";
    }

    @Override
    public String one() {
        return "format";
    }

    @Override
    public String many() {
        return "formats";
    }

    @Override
    public InputForm<QuantInput> form() {
        return form;
    }

    @Override
    public SlugIndex<Quant> rows(Catalog catalog) {
        return catalog.quants();
    }

    @Override
    public Row row(Quant quant) {
        return new Row(
                quant.slug(),
                quant.name(),
                KeylessRows.words(
                        Format.words(quant.family()),
                        quant.effectiveBitsPerWeight() == null
                                ? null
                                : Format.number(quant.effectiveBitsPerWeight()) + " bits per weight"),
                quant.version(),
                quant.sources(),
                "");
    }

    @Override
    public QuantInput facts(Quant quant) {
        return quants.facts().entered(quant);
    }

    @Override
    public String references(Catalog catalog, Quant quant) {
        int files = Math.toIntExact(catalog.filesByModel().values().stream()
                .flatMap(List::stream)
                .filter(file -> file.quant().equals(quant.name()))
                .count());
        return files == 0 ? "" : Format.counted(files, "published file", "published files");
    }

    @Override
    public Outcome<Quant> create(QuantInput input) throws ApiException {
        return quants.create(access.require(Role.EDITOR), input);
    }

    @Override
    public Outcome<Quant> update(String slug, QuantInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return quants.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion);
    }

    @Override
    public Outcome<Quant> delete(String slug, boolean cascade) throws ApiException {
        return quants.delete(access.require(Role.EDITOR), slug, cascade);
    }
}
