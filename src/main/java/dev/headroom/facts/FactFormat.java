package dev.headroom.facts;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.graphql.Description;

/** How the text of a fact table is written. */
@Description("How the text of a table is written.")
public enum FactFormat {
    @Description(
            "RFC 4180, with a header row; instead of commas semicolons, tabs or vertical bars may separate columns.")
    CSV {
        @Override
        public List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
            return CsvTable.read(file, text, bad);
        }
    },
    @Description("An array of objects, or objects one after another, a member per column.")
    JSON {
        @Override
        public List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad) {
            return JsonTable.read(file, text, bad);
        }
    };

    /**
     * All rows of a table that are rows at all.
     *
     * @param file how messages call it
     * @param bad takes the others
     */
    public abstract List<FactRow> read(String file, String text, Consumer<MalformedRowException> bad);
}
