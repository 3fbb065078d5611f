package dev.headroom.web.calculator;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.RuntimeProfile;
import java.util.List;
import java.util.TreeSet;

/** The fields of the form in the parts that they are shown in. */
record Fields(String legend, List<Field> fields) {

    static List<Fields> of(Catalog catalog) {
        var classes = new TreeSet<String>(catalog.decodeFits().keySet());
        catalog.acceleratorClasses().forEach(one -> classes.add(one.slug()));
        return List.of(
                new Fields(
                        "Model",
                        List.of(
                                Field.text("model", "Model, by name, or", (input, value) -> input.model = value),
                                Field.number(
                                        "parametersB",
                                        "Parameters, billions",
                                        (input, value) -> input.parametersB = value),
                                Field.number(
                                        "activeParametersB",
                                        "Active, billions",
                                        (input, value) -> input.activeParametersB = value),
                                Field.yesOrNo(
                                        "mixtureOfExperts",
                                        "Mixture of experts",
                                        (input, value) -> input.mixtureOfExperts = value),
                                Field.count("layers", "Layers", (input, value) -> input.layers = value),
                                Field.count(
                                        "attentionLayers",
                                        "Layers with a cache",
                                        (input, value) -> input.attentionLayers = value),
                                Field.count(
                                        "slidingLayers",
                                        "Layers with a window",
                                        (input, value) -> input.slidingLayers = value),
                                Field.count(
                                        "slidingWindow",
                                        "Window, tokens",
                                        (input, value) -> input.slidingWindow = value),
                                Field.count("kvHeads", "KV heads", (input, value) -> input.kvHeads = value),
                                Field.count("headDim", "Head dimension", (input, value) -> input.headDim = value),
                                Field.count("hiddenSize", "Hidden size", (input, value) -> input.hiddenSize = value))),
                new Fields(
                        "Weights",
                        List.of(
                                Field.text("quant", "Quantization, or", (input, value) -> input.quant = value),
                                Field.number(
                                        "bitsPerWeight",
                                        "Bits per weight",
                                        (input, value) -> input.bitsPerWeight = value),
                                Field.number(
                                        "weightsGb", "Measured size, GB", (input, value) -> input.weightsGb = value),
                                Field.number(
                                        "readGbPerToken",
                                        "Read per token, GB",
                                        (input, value) -> input.readGbPerToken = value))),
                new Fields(
                        "Use",
                        List.of(
                                Field.count(
                                        "contextLength",
                                        "Context, tokens",
                                        (input, value) -> input.contextLength = value),
                                Field.count("depth", "Tokens in the cache", (input, value) -> input.depth = value),
                                Field.option(
                                        "parallel", "Requests at once", (options, value) -> options.parallel = value),
                                Field.option(
                                        "kvCacheType",
                                        "Cache type",
                                        CacheType.class,
                                        (options, value) -> options.kvCacheType = value),
                                Field.option(
                                        "runtime",
                                        "Runtime",
                                        RuntimeProfile.class,
                                        (options, value) -> options.runtime = value))),
                new Fields(
                        "Hardware",
                        List.of(
                                Field.text(
                                        "hardware",
                                        "GPU or device, by name, or",
                                        (input, value) -> input.hardware = value),
                                Field.number("memoryGb", "Memory, GB", (input, value) -> input.memoryGb = value),
                                Field.number(
                                        "bandwidthGbPerSec",
                                        "Bandwidth, GB/s",
                                        (input, value) -> input.bandwidthGbPerSec = value),
                                Field.oneOf(
                                        "acceleratorClass",
                                        "Accelerator class",
                                        List.copyOf(classes),
                                        (input, value) -> input.acceleratorClass = value),
                                Field.number(
                                        "efficiency",
                                        "or efficiency, SIMPLE",
                                        (input, value) -> input.efficiency = value),
                                Field.yesOrNo(
                                        "discrete", "Memory of its own", (input, value) -> input.discrete = value),
                                Field.yesOrNo("cpuOnly", "No GPU", (input, value) -> input.cpuOnly = value),
                                Field.option("gpuCount", "How many", (options, value) -> options.gpuCount = value),
                                Field.option(
                                        "split",
                                        "Split by",
                                        DeviceSplit.class,
                                        (options, value) -> options.split = value))));
    }
}
