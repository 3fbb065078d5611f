package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachelessModelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bert",
                "modern-bert",
                "gemma-embedding",
                "llada-moe",
                "xlm-roberta",
                "BertModel",
                "BertForMaskedLM",
                "XLMRobertaModel",
                "XLMRobertaForSequenceClassification",
                "ModernBertModel",
                "NomicBertModel",
                "NewModel",
                "Gemma3TextModel",
                "LlamaBidirectionalModel",
                "LLaDAModelLM"
            })
    void modelsThatSeeAWholeTextAtOnceKeepNoCache(String architecture) {
        assertThat(CachelessModels.has(architecture)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "llama",
                "gemma3",
                "t5",
                "BertLMHeadModel",
                "RobertaForCausalLM",
                "Qwen3ForCausalLM",
                "Ernie4_5ForCausalLM",
                "Gemma3ForCausalLM",
                "LlamaForSequenceClassification"
            })
    void modelsThatWriteTokenByTokenKeepOne(String architecture) {
        assertThat(CachelessModels.has(architecture)).isFalse();
    }
}
