package dev.headroom.web.image;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.TotalMemory;
import dev.headroom.web.machines.BestFormats;
import dev.headroom.weights.ModelQuant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and main figures of what the catalog holds, as its pages show them. */
record Cards(Catalog catalog) {
    private static final int CONTEXT_TOKENS = 8192;

    /** Of a model, a GPU or a device, by the part of the site that its page is in. */
    Optional<Card> of(String part, String slug) {
        return switch (part) {
            case "models" -> catalog.models().find(slug).map(this::model);
            case "gpus" -> catalog.gpus().find(slug).map(this::hardware);
            case "devices" -> catalog.devices().find(slug).map(this::hardware);
            default -> Optional.empty();
        };
    }

    Card site() {
        return new Card(
                "Which language models can my hardware run?",
                "Memory, fit and speed, each number with what it rests on.",
                List.of(
                        new Fact("models", Format.count(catalog.models().all().size())),
                        new Fact("GPUs", Format.count(catalog.gpus().all().size())),
                        new Fact("devices", Format.count(catalog.devices().all().size()))));
    }

    private Card model(Model model) {
        var columns = new ModelColumns(catalog);
        return new Card(
                model.name(),
                "%s · %s model".formatted(model.publisher(), columns.category().textOf(model)),
                List.of(
                        new Fact("parameters", columns.parameters().textOf(model)),
                        new Fact("context", columns.contextLength().textOf(model)),
                        catalog.offered(model).balance().map(Cards::vram).orElse(new Fact("VRAM", Format.UNKNOWN))));
    }

    private static Fact vram(ModelQuant one) {
        TotalMemory memory = TotalMemory.vram(one.memory(EstimateRequest.DEFAULT));
        String label = memory.isLowerBound() ? "least VRAM, %s" : "VRAM at %s, 2K";
        return new Fact(label.formatted(one.quant().name()), Format.gb(memory.gb()));
    }

    private Card hardware(Hardware hardware) {
        return new Card(
                hardware.name(),
                hardware.chip() == null
                        ? "%s · %s".formatted(hardware.vendor(), hardware.architecture())
                        : hardware.chip(),
                List.of(
                        new Fact("memory, GB", Format.number(hardware.memoryGb())),
                        new Fact("bandwidth, GB/s", Format.number(hardware.bandwidthGbPerSec())),
                        new Fact("models at Q4_K_M, 8K", Format.count(fitting(hardware)))));
    }

    private @Nullable Integer fitting(Hardware hardware) {
        return new BestFormats(catalog, catalog.shape(hardware), EstimateRequest.DEFAULT).fitting(CONTEXT_TOKENS);
    }
}
