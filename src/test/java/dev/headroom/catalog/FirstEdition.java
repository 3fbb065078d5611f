package dev.headroom.catalog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.headroom.digest.Sha256;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the first edition, made of the packaged ones: the second added its rows behind them, and what it
 * corrected is in {@code corrections.csv}.
 */
final class FirstEdition extends PackagedFiles {
    private static final Edition FIRST = Edition.all().get(0);
    private static final Map<String, Integer> ROWS = Map.of(
            "models.csv", FIRST.models(),
            "quants.csv", FIRST.quants(),
            "quant_files.csv", FIRST.quantFiles(),
            "gpus.csv", FIRST.gpus(),
            "devices.csv", FIRST.devices());

    FirstEdition() {
        super(false);
    }

    @Override
    Map<String, String> checksums() {
        Map<String, String> checksums = super.checksums();
        checksums.replaceAll((file, sha256) -> ROWS.containsKey(file) ? Sha256.of(bytes(file)) : sha256);
        return checksums;
    }

    @Override
    byte[] bytes(String file) {
        byte[] packaged = super.bytes(file);
        Integer rows = ROWS.get(file);
        return rows == null ? packaged : first(file, new String(packaged, StandardCharsets.UTF_8), rows);
    }

    private static byte[] first(String file, String csv, int rows) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(csv).stream().limit(rows + 1L).toList();
        List<String> columns = records.get(0).getFields();
        Map<String, FactRow> corrections = corrections(file);
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            records.forEach(record -> writer.writeRecord(uncorrected(record.getFields(), columns, corrections)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> uncorrected(
            List<String> cells, List<String> columns, Map<String, FactRow> corrections) {
        List<String> old = new ArrayList<>(cells);
        for (int i = 0; i < old.size(); i++) {
            FactRow correction = corrections.get(cells.get(0) + ' ' + columns.get(i));
            if (correction != null) {
                String text = correction.optionalText("old");
                old.set(i, text == null ? "" : text);
            }
        }
        return old;
    }

    private static Map<String, FactRow> corrections(String file) {
        Map<String, FactRow> corrections = new HashMap<>();
        PackagedRows.reference("corrections.csv").stream()
                .filter(one -> one.text("file").equals(file))
                .forEach(one -> corrections.put(one.text("key") + ' ' + one.text("column"), one));
        return corrections;
    }
}
