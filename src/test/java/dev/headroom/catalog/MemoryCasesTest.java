package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CacheType;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.Spread;
import dev.headroom.layers.LayerMapEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory of models of the catalog beside what was reported of them. */
class MemoryCasesTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final RunOptions VLLM = RunOptions.of(RuntimeProfile.VLLM);
    private static final RunOptions EIGHT_GPUS = VLLM.withSpread(Spread.equal(8, DeviceSplit.TENSOR));

    /** Of vLLM, of a change of Ollama, of reports of gguf-parser and of a change of Unsloth. */
    @ParameterizedTest
    @CsvSource({
        "openai-gpt-oss-120b, MXFP4, 131072, VLLM, 1024, 4.54, 1073741824",
        "qwen-qwen3-coder-30b-a3b-instruct, Q8_0, 262144, VLLM, 512, 24.0, 1073741824",
        "qwen-qwen3-coder-30b-a3b-instruct, Q8_0, 34736, VLLM, 512, 3.18, 1073741824",
        "google-gemma-4-26b-a4b-it, Q4_K_M, 4096, LLAMA_CPP, 512, 0.40, 1000000000",
        "google-gemma-4-26b-a4b-it, Q4_K_M, 8192, LLAMA_CPP, 512, 0.48, 1000000000",
        "google-gemma-4-26b-a4b-it, Q4_K_M, 32768, LLAMA_CPP, 512, 0.99, 1000000000",
        "google-gemma-4-26b-a4b-it, Q4_K_M, 131072, LLAMA_CPP, 512, 3.00, 1000000000",
        "liquidai-lfm2-1.2b, Q8_0, 32768, LLAMA_CPP, 512, 384, 1048576",
        "openai-gpt-oss-20b, MXFP4, 131072, LLAMA_CPP, 512, 3.02, 1073741824",
        "moonshotai-kimi-k2.5, Q4_K_M, 262144, LLAMA_CPP, 512, 17.16, 1073741824"
    })
    void cachesThatWereRightAreSo(
            String model, String quant, int context, RuntimeProfile runtime, int ubatch, double size, double unit) {
        Memory memory = memory(model, quant, context, RunOptions.of(runtime).withWindows(ubatch, false));
        assertThat(memory.kvCacheGb().value() * 1e9 / unit).isCloseTo(size, within(0.0061));
    }

    /** SGLang reports 65.49 GiB for 1,462,784 tokens with the index keys, where 54.52 are without. */
    @ParameterizedTest
    @CsvSource({
        "deepseek-ai-deepseek-v3, 9210691584",
        "deepseek-ai-deepseek-v3.2, 11257511936",
        "zai-org-glm-5, 14394851328",
        "zai-org-glm-5.2, 12482248704"
    })
    void sparseAttentionKeepsIndexKeys(String model, long bytes) {
        Memory memory = memory(model, "Q4_K_M", 131_072, RunOptions.DEFAULT);
        assertThat(Math.round(memory.kvCacheGb().value() * 1e9)).isEqualTo(bytes);
    }

    /** llama.cpp keeps whole heads of MiniCPM3, which others of latent attention do not. */
    @Test
    void aLatentThatNoRuntimeKeepsIsNotCounted() {
        Memory memory = memory("openbmb-minicpm3-4b", "Q4_K_M", 4096, RunOptions.DEFAULT);
        assertThat(Math.round(memory.kvCacheGb().value() * 1e9)).isEqualTo(62L * 40 * (96 + 64) * 2 * 4096);
    }

    /** Heads × elements × elements of a head, in f32, and what convolutions or token shifts look back on. */
    @ParameterizedTest
    @CsvSource({
        "moonshotai-kimi-k3, 464633856",
        "minimaxai-minimax-text-01, 293601280",
        "minimaxai-minimax-m1-80k, 293601280",
        "rwkv-v5-eagle-7b-hf, 34603008"
    })
    void statesAreThoseOfTheirKind(String model, long bytes) {
        Memory memory = memory(model, "Q4_K_M", 4096, RunOptions.DEFAULT);
        assertThat(Math.round(memory.recurrentStateGb().value() * 1e9)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baai-bge-m3", "nomic-ai-nomic-embed-text-v1.5", "google-embeddinggemma-300m"})
    void encodersKeepNoCache(String slug) {
        var model = CATALOG.models().find(slug).orElseThrow();
        assertThat(model.getLayerMap()).extracting(LayerMapEntry::kind).containsExactly(LayerKind.CACHELESS);
        Memory memory = memory(slug, "F16", 8192, RunOptions.DEFAULT);
        assertThat(memory.kvCacheGb().value()).isZero();
        assertThat(memory.totalGb().isKnown()).isTrue();
    }

    @Test
    void embeddingsOfSingleLayersStayOffTheGpuUnderLlamaCpp() {
        Memory memory = memory("google-gemma-4-e4b-it", "Q8_0", 8192, RunOptions.DEFAULT);
        assertThat(memory.hostWeightsGb().value()).isCloseTo(2.994733056, within(5e-5));
        assertThat(memory.requiredGb(MemoryKind.DISCRETE).value()).isCloseTo(5.60, within(0.1));
        assertThat(memory.requiredGb(MemoryKind.APPLE)).isEqualTo(memory.totalGb());
        assertThat(fit(memory, "nvidia-geforce-rtx-3050-6gb").fits()).isTrue();
        assertThat(memory("google-gemma-4-e4b-it", "Q8_0", 8192, VLLM)
                        .hostWeightsGb()
                        .value())
                .isZero();
    }

    @Test
    void llamaCppLoadsAProjectorWhereItIsTold() {
        RunOptions with = RunOptions.DEFAULT.withProjector(true);
        assertThat(memory("google-gemma-4-e4b-it", "Q8_0", 8192, with).totalGb().value())
                .isCloseTo(
                        memory("google-gemma-4-e4b-it", "Q8_0", 8192, RunOptions.DEFAULT)
                                        .totalGb()
                                        .value()
                                + 0.99,
                        within(1e-9));
        assertThat(memory("google-gemma-4-e4b-it", "Q8_0", 8192, RunOptions.of(RuntimeProfile.OLLAMA)))
                .extracting(Memory::projectorGb)
                .isEqualTo(Amount.of(0.99));
    }

    @Test
    void aTiedEmbeddingGoesToTheGpuWhole() {
        Memory memory = memory("google-gemma-3-27b-it", "Q4_K_M", 4096, RunOptions.DEFAULT);
        assertThat(memory.hostWeightsGb().value()).isZero();
    }

    /** Five users: 136.26 GB of each GPU less 89.09 of weights and buffers hold the latents of five. */
    @Test
    void eachGpuOfATensorSplitKeepsTheWholeLatentCache() {
        Memory memory = memory("deepseek-ai-deepseek-v3", "Q8_0", 131_072, EIGHT_GPUS);
        assertThat(memory.kvCacheGb().value()).isCloseTo(73.686, within(0.001));
        assertThat(EstimationMethod.DETAILED
                        .estimator()
                        .maxParallel(
                                quantized("deepseek-ai-deepseek-v3", "Q8_0"),
                                131_072,
                                shape("nvidia-h200-sxm-141gb"),
                                EIGHT_GPUS)
                        .value())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "8, 2", "16, 4", "3, 1.5"})
    void fewerHeadsThanGpusAreKeptMoreThanOnce(int gpus, double times) {
        double single =
                memory("qwen-qwen3-30b-a3b", "Q8_0", 8192, VLLM).kvCacheGb().value();
        Memory split =
                memory("qwen-qwen3-30b-a3b", "Q8_0", 8192, VLLM.withSpread(Spread.equal(gpus, DeviceSplit.TENSOR)));
        assertThat(split.kvCacheGb().value()).isCloseTo(times * single, within(1e-9));
    }

    @Test
    void fp8KeepsOneByteAnElement() {
        RunOptions fp8 = VLLM.withCache(CacheType.FP8, CacheType.FP8, false);
        assertThat(memory("qwen-qwen3.6-27b", "Q8_0", 131_072, fp8).kvCacheGb().value())
                .isCloseTo(4.294967296, within(1e-9));
    }

    /** {@code -c} of llama-server is the pool of its four slots; states are kept for each, and windows grow. */
    @Test
    void theSlotsOfLlamaServerShareOneContext() {
        RunOptions server = RunOptions.of(RuntimeProfile.LLAMA_SERVER);
        RunOptions one = RunOptions.DEFAULT;
        assertThat(memory("qwen-qwen3-8b", "Q4_K_M", 32_768, server).kvCacheGb())
                .isEqualTo(memory("qwen-qwen3-8b", "Q4_K_M", 32_768, one).kvCacheGb());
        assertThat(memory("qwen-qwen3.6-27b", "Q4_K_M", 32_768, server)
                        .recurrentStateGb()
                        .value())
                .isCloseTo(
                        4
                                * memory("qwen-qwen3.6-27b", "Q4_K_M", 32_768, one)
                                        .recurrentStateGb()
                                        .value(),
                        within(1e-12));
        assertThat(memory("google-gemma-3-27b-it", "Q4_K_M", 32_768, one)
                        .kvCacheGb()
                        .isBelow(memory("google-gemma-3-27b-it", "Q4_K_M", 32_768, server)
                                .kvCacheGb()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-qwen3-8b, 200, 260",
        "google-gemma-3-27b-it, 340, 430",
        "meta-llama-llama-3.1-8b-instruct, 130, 160"
    })
    void scoresOfEveryTokenTakeHundredsOfMebibytes(String model, double least, double most) {
        double last = memory(model, "Q4_K_M", 4096, RunOptions.DEFAULT)
                .computeBufferGb()
                .value();
        double every = memory(model, "Q4_K_M", 4096, RunOptions.of(RuntimeProfile.LLAMA_CPP_PYTHON))
                .computeBufferGb()
                .value();
        assertThat((every - last) * 1e9 / (1 << 20)).isBetween(least, most);
    }

    @Test
    void gptOss20bFitsAnRtx3060() {
        Memory memory = memory("openai-gpt-oss-20b", "MXFP4", 8192, RunOptions.DEFAULT);
        assertThat(fit(memory, "nvidia-geforce-rtx-3060-12gb").fits()).isTrue();
    }

    @Test
    void gemma27bDoesNotFitAMacOf18Gb() {
        Memory memory = memory("google-gemma-3-27b-it", "Q4_K_M", 2048, RunOptions.DEFAULT);
        assertThat(fit(memory, "macbook-pro-14-inch-m3-pro-18-gb").fits()).isFalse();
    }

    private static Fit fit(Memory memory, String hardware) {
        return EstimationMethod.DETAILED
                .estimator()
                .fit(memory, shape(hardware))
                .orElseThrow();
    }

    private static HardwareShape shape(String hardware) {
        return PackagedCatalog.shape(CATALOG, hardware);
    }

    private static Memory memory(String model, String quant, int context, RunOptions options) {
        return EstimationMethod.DETAILED.estimator().memory(quantized(model, quant), context, options);
    }

    private static QuantizedModel quantized(String model, String quant) {
        return PackagedCatalog.quantized(CATALOG, model, quant, EstimationMethod.DETAILED);
    }
}
