package dev.headroom.llamacpp;

import dev.headroom.facts.CsvTable;
import dev.headroom.facts.FactRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code src/test/llama.cpp}. */
final class Tables {
    private Tables() {}

    static List<FactRow> read(String file) {
        try {
            return CsvTable.read(file, Files.readString(Path.of("src/test/llama.cpp", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell. */
    static List<String> words(FactRow row, String column) {
        String cell = row.optionalText(column);
        return cell == null ? List.of() : Stream.of(cell.split(" ")).toList();
    }
}
