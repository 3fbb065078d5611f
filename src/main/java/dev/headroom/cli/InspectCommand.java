package dev.headroom.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimates.ContextLength;
import dev.headroom.inspection.InspectedModel;
import dev.headroom.inspection.InspectionReport;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.IntakeException;
import dev.headroom.intake.ModelFiles;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Tells what the files of a model say of it. Only a question about hardware needs the catalog. */
@CommandLine.Command(
        name = "inspect",
        description = "Tells shape, weights and memory of a model from its GGUF header, or from its Hugging Face "
                + "configuration and the headers of its safetensors files.")
public class InspectCommand extends Command {
    @Parameters(
            paramLabel = "FILE|DIR",
            description = "A GGUF or safetensors file, a config.json, or a folder with one model.")
    Path path;

    @Option(
            names = "--context",
            paramLabel = "N",
            converter = ContextTokens.class,
            description =
                    "Context length in tokens, may be repeated. By default 4096, 8192, 32768 and 131072, up to the "
                            + "model's own.")
    List<Integer> contexts = new ArrayList<>();

    @Option(
            names = "--hardware",
            paramLabel = "SLUG",
            description = "GPU or device of the catalog to tell fit, speed and longest context for, may be repeated.")
    List<String> hardware = new ArrayList<>();

    @Option(names = "--header-only", description = "Do not tell that a file ends before its weights do.")
    boolean headerOnly;

    @Option(names = "--json", description = "Print a JSON object.")
    boolean json;

    @Inject
    CatalogStore store;

    /** Not to say that the files cannot be taken. */
    @Override
    boolean needsCatalog() {
        try {
            return !hardware.isEmpty() && ModelFiles.inspect(path) != null;
        } catch (IntakeException | IOException fault) {
            return false;
        }
    }

    @Override
    boolean run() throws IOException, ApiException {
        Inspection inspection;
        try {
            inspection = ModelFiles.inspect(path);
        } catch (IntakeException fault) {
            say(fault.getMessage());
            return false;
        } catch (IOException failure) {
            say("%s: cannot be read (%s)".formatted(path, failure.getClass().getSimpleName()));
            return false;
        }
        InspectionReport all = InspectionReport.of(InspectedModel.of(inspection), contexts, shapes());
        InspectionReport report = headerOnly ? all.withoutNotes() : all;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(report));
        } else {
            out.print(InspectionText.of(report));
        }
        return true;
    }

    private Map<String, HardwareShape> shapes() throws ApiException {
        Map<String, HardwareShape> shapes = new LinkedHashMap<>();
        for (String slug : hardware) {
            Catalog catalog = store.current();
            shapes.put(slug, catalog.shape(catalog.hardware().require("--hardware", slug)));
        }
        return shapes;
    }

    /** A context length that estimates take. */
    static final class ContextTokens implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                return ContextLength.checked(Integer.valueOf(value));
            } catch (BadInputException | NumberFormatException fault) {
                throw new TypeConversionException(
                        "'%s' is not a whole number from 1 to %d".formatted(value, Estimator.MAX_CONTEXT_TOKENS));
            }
        }
    }
}
