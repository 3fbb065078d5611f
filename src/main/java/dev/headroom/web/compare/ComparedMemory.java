package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import dev.headroom.web.machines.BestFormats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each of the compared models needs of a GPU's own memory in a format at a context length. */
public record ComparedMemory(int contextTokens, Quant quant) {
    private static final String NONE = "–";

    /** One part for each context length. */
    static List<TableRows<ComparedMemory>> tables(
            Catalog catalog, List<Link> heads, List<Model> models, EstimateRequest request) {
        List<Column<ComparedMemory>> columns = new ArrayList<>(List.of(
                Column.number("Context", "tokens", ComparedMemory::contextTokens, Format::context)
                        .inFileOnly(),
                Column.text("Quantization", (ComparedMemory row) -> row.quant().name())
                        .asRowHead()));
        for (int i = 0; i < heads.size(); i++) {
            Model model = models.get(i);
            columns.add(
                    TotalMemory.column(heads.get(i).text(), (ComparedMemory row) -> row.total(catalog, model, request))
                            .printed(row -> row.within(model) == null
                                    ? NONE
                                    : row.total(catalog, model, request).text())
                            .asTexts()
                            .headed(heads.get(i)));
        }
        Table<ComparedMemory> table = new Table<>("memory", columns).styled("compared");
        return BestFormats.CONTEXTS.stream()
                .map(tokens -> table.of(catalog.ladder().rungs().stream()
                                .map(quant -> new ComparedMemory(tokens, quant))
                                .toList())
                        .part(Format.context(tokens)))
                .toList();
    }

    private @Nullable Integer within(Model model) {
        return BestFormats.within(model, contextTokens);
    }

    /** Unknown, too, where the model was not made for so long a context. */
    private TotalMemory total(Catalog catalog, Model model, EstimateRequest request) {
        Integer tokens = within(model);
        return tokens == null
                ? new TotalMemory(null, false)
                : TotalMemory.vram(catalog.modelQuant(model, quant).memory(request.at(tokens)));
    }
}
