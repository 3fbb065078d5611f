package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.LayerMap;
import dev.headroom.estimate.Memory;
import dev.headroom.model.Model;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.QuantFile;
import java.util.ArrayList;
import java.util.List;

/** Method DETAILED beside the figures of runtimes' logs and documentation. */
record MemoryAccuracy(Catalog catalog) {
    private static final double BYTES_PER_GB = 1e9;
    private static final double BYTES_PER_MIB = 1 << 20;
    /** The format that Ollama takes unless it is told otherwise, for figures in which weights play no part. */
    private static final String ANY_FORMAT = "Q4_K_M";

    AccuracySection section() {
        List<List<Object>> rows = new ArrayList<>();
        for (MemoryFigure figure : MemoryFigure.all()) {
            if (!figure.isOf("tok_s")) {
                rows.add(row(figure));
            }
        }
        return new AccuracySection(
                "memory",
                "Memory",
                "Every figure of memory that runtimes logged or their documentation gives. Those that "
                        + "lack a fact are listed with the reason.",
                List.of(
                        "what",
                        "model",
                        "format",
                        "tokens of context",
                        "source says, MiB",
                        "estimate, MiB",
                        "error, %",
                        "remark"),
                rows);
    }

    private List<Object> row(MemoryFigure figure) {
        Amount bytes = figure.isComplete() ? estimateBytes(figure) : Amount.UNKNOWN;
        List<Object> row = new ArrayList<>(List.of(figure.quantity(), figure.model(), figure.quant()));
        row.add(figure.contextTokens().intOrNull());
        row.add(ErrorTable.rounded(figure.bytes() / BYTES_PER_MIB));
        row.add(bytes.dividedBy(BYTES_PER_MIB).map(ErrorTable::rounded).orNull());
        row.add(bytes.map(known -> ErrorTable.rounded(100 * (known / figure.bytes() - 1)))
                .orNull());
        row.add(bytes.isKnown() ? matches(figure) ? "within the rounding" : "" : figure.why());
        return row;
    }

    /** Unknown where the catalog lacks a fact. */
    Amount estimateBytes(MemoryFigure figure) {
        if (figure.isOf("kv_cache_bytes")) {
            LayerMap layers = layers(figure);
            if (layers == null) {
                return Amount.UNKNOWN;
            }
            return figure.isState()
                    ? layers.stateBytes(figure.parallel())
                    : Amount.of(layers.cacheBytes(figure.cells()));
        }
        if (figure.isOf("weights_bytes")) {
            return Amount.ofNullable(quantized(figure).getWeights().gb()).times(BYTES_PER_GB);
        }
        Memory need = EstimationMethod.DETAILED
                .estimator()
                .memory(
                        quantized(figure).shape(EstimationMethod.DETAILED),
                        (int) figure.contextTokens().value(),
                        figure.options());
        Amount gb = figure.isOf("compute_buffer_bytes") ? need.computeBufferGb() : need.totalGb();
        return gb.times(BYTES_PER_GB);
    }

    /** Within the rounding of the figure and, for weights, that of a published file. */
    boolean matches(MemoryFigure figure) {
        if (figure.isOf("weights_bytes")) {
            return quantized(figure).files().stream().anyMatch(file -> matches(figure, file));
        }
        return estimateBytes(figure)
                .map(bytes -> Math.abs(bytes - figure.bytes()))
                .isAtMost(figure.roundingBytes());
    }

    private static boolean matches(MemoryFigure figure, QuantFile file) {
        double roundingBytes =
                file.roundingErrorPercent() == null ? 0 : file.roundingErrorPercent() / 100 * figure.bytes();
        return Math.abs(file.sizeGb() * BYTES_PER_GB - figure.bytes()) <= figure.roundingBytes() + roundingBytes;
    }

    private LayerMap layers(MemoryFigure figure) {
        return model(figure).layerFacts().map().orElse(null);
    }

    private ModelQuant quantized(MemoryFigure figure) {
        try {
            return catalog.modelQuant(model(figure), "quant", figure.quant().isEmpty() ? ANY_FORMAT : figure.quant());
        } catch (BadInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private Model model(MemoryFigure figure) {
        return catalog.models()
                .find(figure.slug())
                .orElseThrow(() -> new IllegalStateException("models.csv lacks " + figure.slug()));
    }
}
