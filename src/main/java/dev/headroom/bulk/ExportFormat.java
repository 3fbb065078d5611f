package dev.headroom.bulk;

import dev.headroom.facts.FactFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an export is written. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8") {
        @Override
        RowWriter writer(Writer out, List<String> columns) {
            return new CsvWriter(out, columns);
        }
    },
    JSON("application/json") {
        @Override
        RowWriter writer(Writer out, List<String> columns) throws IOException {
            return new JsonWriter(out, "[\n", ",\n", "\n]\n");
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        RowWriter writer(Writer out, List<String> columns) throws IOException {
            return new JsonWriter(out, "", "\n", "\n");
        }
    };

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format that reads what this one writes. */
    public FactFormat read() {
        return this == CSV ? FactFormat.CSV : FactFormat.JSON;
    }

    /** Writes rows that have these columns; the caller closes {@code out}. */
    abstract RowWriter writer(Writer out, List<String> columns) throws IOException;

    /** The format that a file name ends with. */
    public static Optional<ExportFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(extension))
                .findFirst();
    }

    /** All extensions, for a person. */
    static String names() {
        return Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.joining(", "));
    }

    /** The extension in addresses and files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
