package dev.headroom.web.compare;

import dev.headroom.model.Model;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.machines.BestFormatColumns;
import dev.headroom.web.machines.BestFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A model at a context length in the best format for each of the compared hardware.
 *
 * @param contextTokens the context length that was asked for; that of a format is less where the model's own is
 */
public record ComparedRun(int contextTokens, Model model, List<BestFormats.Cell> best) {

    /** One part for each context length. */
    static List<TableRows<ComparedRun>> tables(List<Link> heads, List<BestFormats> formats, List<Model> models) {
        List<List<List<BestFormats.Cell>>> best = models.stream()
                .map(model -> formats.stream().map(one -> one.of(model)).toList())
                .toList();
        Table<ComparedRun> table = table(heads, formats);
        return IntStream.range(0, BestFormats.CONTEXTS.size())
                .mapToObj(context -> table.of(IntStream.range(0, models.size())
                                .mapToObj(row -> new ComparedRun(
                                        BestFormats.CONTEXTS.get(context),
                                        models.get(row),
                                        best.get(row).stream()
                                                .map(contexts -> contexts.get(context))
                                                .toList()))
                                .toList())
                        .part(Format.context(BestFormats.CONTEXTS.get(context))))
                .toList();
    }

    private static Table<ComparedRun> table(List<Link> heads, List<BestFormats> formats) {
        List<Column<ComparedRun>> columns = new ArrayList<>(List.of(
                Column.number("Context", "tokens", ComparedRun::contextTokens, Format::context)
                        .inFileOnly(),
                ModelColumns.NAME.of(ComparedRun::model)));
        for (int i = 0; i < heads.size(); i++) {
            int at = i;
            String name = heads.get(i).text();
            Function<ComparedRun, BestFormats.Cell> best = run -> run.best().get(at);
            columns.add(Column.text("Format on " + name, BestFormats.Cell::formatOrReason)
                    .headed(heads.get(i))
                    .printed(BestFormats.Cell::quant)
                    .noted(ComparedRun::note)
                    .of(best));
            BestFormatColumns.figures(formats.get(i), " on " + name)
                    .map(column -> column.of(best))
                    .forEach(columns::add);
        }
        return new Table<>("runs", columns).styled("compared");
    }

    private static String note(BestFormats.Cell best) {
        return best.note() + (best.interval().isEmpty() ? "" : " (%s)".formatted(best.interval()));
    }
}
