package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.facts.SlugIndex;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.web.GraphQlText;
import dev.headroom.web.Visit;

/** The GraphQL query that answers what a hardware's page shows. */
final class HardwareQuery {
    private static final String GPU = """
            {
              gpu(slug: %s) {
                name vendor architecture segment memoryGb memoryType busWidthBits bandwidthGbPerSec fp16Tflops \
            tdpWatts msrpUsd releaseDate sources
            """;
    private static final String DEVICE = """
            {
              device(slug: %s) {
                name vendor chip kind memoryGb memoryType bandwidthGbPerSec gpuCount backends operatingSystems \
            releaseDate unverified sources
            """;
    private static final String RUNS = """
                acceleratorClass { name efficiency }
                runnableModels(contextLength: 8192%s, orderBy: [{field: DOWNLOADS, direction: DESC}], first: 40) {
                  totalCount
                  nodes { model { name } quant { name } requiredVram fit estimatedTokPerSec maxContext }
                }
                benchmarks(first: 60) { totalCount nodes { model quant backend depthTokens tokPerSec source } }
              }
            }
            """;

    private HardwareQuery() {}

    /** By the method that the page takes. */
    static String of(Visit page, SlugIndex<? extends Hardware> index) throws ApiException {
        return of(
                index.require("slug", page.lastOfPath()),
                page.parameters().choice("method", EstimationMethod.class).orElse(EstimationMethod.SIMPLE));
    }

    static String of(Hardware hardware, EstimationMethod method) {
        return (hardware.getHardwareKind() == HardwareKind.GPU ? GPU : DEVICE)
                        .formatted(GraphQlText.quoted(hardware.slug()))
                + RUNS.formatted(method == EstimationMethod.SIMPLE ? "" : ", method: " + method);
    }
}
