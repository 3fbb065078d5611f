package dev.headroom.layers;

import java.util.Set;

/**
 * Architectures whose feed-forward part has no gate: two matrices instead of three. Sources: the models of
 * github.com/ggml-org/llama.cpp/tree/de3ff815/src/models that make it of {@code ffn_up} and {@code ffn_down} alone, and
 * the configuration classes that its converter registers for them.
 */
public final class Gateless {
    private static final Set<String> GGUF = Set.of(
            "apertus",
            "arcee",
            "bert",
            "bloom",
            "codeshell",
            "falcon",
            "gpt2",
            "gptneox",
            "jais2",
            "jina-bert-v3",
            "mpt",
            "nemotron",
            "nemotron_h",
            "nemotron_h_moe",
            "nomic-bert-moe",
            "phi2",
            "plm",
            "starcoder",
            "starcoder2");

    private static final Set<String> CLASSES = Set.of(
            "ApertusForCausalLM",
            "ArceeForCausalLM",
            "BertForMaskedLM",
            "BertForSequenceClassification",
            "BertModel",
            "BloomForCausalLM",
            "BloomModel",
            "CamembertModel",
            "CodeShellForCausalLM",
            "DistilBertForMaskedLM",
            "DistilBertForSequenceClassification",
            "DistilBertModel",
            "FalconForCausalLM",
            "GPT2LMHeadModel",
            "GPTBigCodeForCausalLM",
            "GPTNeoXForCausalLM",
            "Jais2ForCausalLM",
            "MPTForCausalLM",
            "NemotronForCausalLM",
            "NemotronHForCausalLM",
            "PLMForCausalLM",
            "PhiForCausalLM",
            "RWForCausalLM",
            "RobertaForSequenceClassification",
            "RobertaModel",
            "RuGPT3XLForCausalLM",
            "Starcoder2ForCausalLM",
            "XLMRobertaForSequenceClassification",
            "XLMRobertaModel");

    private Gateless() {}

    /**
     * Whether models of an architecture are such.
     *
     * @param architecture a configuration's class, or what a GGUF file calls it
     */
    public static boolean has(String architecture) {
        return GGUF.contains(architecture) || CLASSES.contains(architecture);
    }
}
