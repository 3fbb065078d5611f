package dev.headroom.cli;

import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.inspection.HardwareAnswer;
import dev.headroom.inspection.InspectionReport;
import dev.headroom.inspection.ModelInspection;
import dev.headroom.inspection.WeightGroupTotal;
import dev.headroom.layers.LayerMapEntry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report for a person at a terminal. */
final class InspectionText {
    private final StringBuilder text = new StringBuilder();

    private InspectionText() {}

    static String of(InspectionReport report) {
        var writing = new InspectionText();
        report.notes().forEach(note -> writing.text.append(note).append('.').append(System.lineSeparator()));
        writing.part(String.join(", ", report.files()) + ": " + report.format(), shape(report.model()));
        if (!report.model().layerMap().isEmpty()) {
            writing.part("Layers, and what each keeps", layers(report.model()));
        }
        if (!report.model().groups().isEmpty()) {
            writing.part("Weights", weights(report.model()));
        }
        writing.part("Memory in GB (10^9 bytes)", memory(report));
        if (!report.hardware().isEmpty()) {
            writing.part("Hardware", hardware(report));
        }
        if (!report.model().missing().isEmpty()) {
            writing.text
                    .append("Not told by the files, and with it what follows: ")
                    .append(String.join(", ", report.model().missing()))
                    .append(System.lineSeparator());
        }
        return writing.text.toString();
    }

    private void part(String heading, TextTable table) {
        text.append(heading).append(System.lineSeparator()).append(table);
    }

    private static TextTable shape(ModelInspection model) {
        var table = new TextTable("name", model.name() == null ? "?" : model.name())
                .row("architecture", model.architecture())
                .row("parameters", model.parameters())
                .row("weights, bytes", model.weightBytes())
                .row("bits per weight", model.bitsPerWeight())
                .row("layers", model.layers())
                .row("hidden size", model.hiddenSize())
                .row("vocabulary", model.vocabularySize())
                .row("context, tokens", model.contextLength())
                .row("tied embeddings", model.tiedEmbeddings());
        return model.experts() == null
                ? table
                : table.row("experts", model.experts().total())
                        .row("experts used", model.experts().used());
    }

    private static TextTable layers(ModelInspection model) {
        var table = new TextTable("kind", "layers", "KV heads", "key", "value", "window", "state, bytes");
        for (LayerMapEntry group : model.layerMap()) {
            table.row(
                    group.kind(),
                    group.layers(),
                    orNothing(group.kvHeads()),
                    orNothing(group.keyDim()),
                    orNothing(group.valueDim()),
                    orNothing(group.windowTokens()),
                    group.stateBytes() == null ? "" : (Object) Math.round(group.stateBytes()));
        }
        return table;
    }

    private static Object orNothing(@Nullable Integer fact) {
        return fact == null ? "" : fact;
    }

    private static TextTable weights(ModelInspection model) {
        var table = new TextTable("group", "tensors", "parameters", "bytes", "bits per weight");
        for (WeightGroupTotal group : model.groups()) {
            table.row(group.group(), group.tensors(), group.parameters(), group.bytes(), group.bitsPerWeight());
        }
        return table;
    }

    private static TextTable memory(InspectionReport report) {
        var table = new TextTable(
                "method",
                "context",
                "weights",
                "KV cache",
                "state",
                "compute",
                "runtime",
                "projector",
                "total",
                "on the host",
                "on a GPU");
        for (MemoryEstimate need : report.memory()) {
            table.row(
                    need.method(),
                    need.contextLength(),
                    need.weightsGb(),
                    need.kvCacheGb(),
                    need.recurrentStateGb(),
                    need.computeBufferGb(),
                    need.runtimeGb(),
                    need.projectorGb(),
                    need.totalGb(),
                    need.hostWeightsGb(),
                    need.totalGb() == null ? null : (Double) (need.totalGb() - need.hostWeightsGb()));
        }
        return table;
    }

    private static TextTable hardware(InspectionReport report) {
        var table = new TextTable("hardware", "method", "context", "fit", "tok/s", "80 % within", "longest context");
        for (HardwareAnswer answer : report.hardware()) {
            table.row(
                    answer.hardware(),
                    answer.method(),
                    answer.contextLength(),
                    answer.fit(),
                    oneDecimal(answer.tokPerSec()),
                    answer.low() == null ? "" : oneDecimal(answer.low()) + " to " + oneDecimal(answer.high()),
                    answer.maxContext());
        }
        return table;
    }

    private static @Nullable String oneDecimal(@Nullable Double tokPerSec) {
        return tokPerSec == null ? null : String.format(Locale.ROOT, "%.1f", tokPerSec);
    }
}
