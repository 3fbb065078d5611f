package dev.headroom.estimate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The models that keep nothing between tokens, since they see a whole text at once: encoders, embedding models and
 * diffusion models. Sources: the architectures without a memory in {@code llama_model::create_memory} of
 * github.com/ggml-org/llama.cpp/blob/de3ff815/src/llama-model.cpp; the configuration classes whose models attend both
 * ways in github.com/huggingface/transformers/tree/v5.18.0/src/transformers/models; for {@code NewModel},
 * {@code JinaBert}, {@code LlamaBidirectional} and {@code NVEmbed} the code in the models' own repositories.
 */
public final class CachelessModels {
    private static final Set<String> GGUF = Set.of(
            "bert",
            "jina-bert-v2",
            "jina-bert-v3",
            "nomic-bert",
            "nomic-bert-moe",
            "neo-bert",
            "eurobert",
            "modern-bert",
            "gemma-embedding",
            "wavtokenizer-dec");

    private static final Set<String> MODEL_TYPES = Set.of(
            "albert",
            "camembert",
            "deberta",
            "deberta-v2",
            "distilbert",
            "electra",
            "gte",
            "jina_embeddings_v3",
            "mobilebert",
            "modernbert",
            "mpnet",
            "nomic_bert",
            "roberta",
            "roformer",
            "squeezebert",
            "xlm-roberta",
            "xlm-roberta-xl",
            "xmod");

    private static final Pattern CLASSES = Pattern.compile(
            "(Albert|Bert|Camembert|Deberta|DebertaV2|DistilBert|Electra|EuroBert|Gte|JinaBert|JinaEmbeddingsV3"
                    + "|LlamaBidirectional|MPNet|MobileBert|ModernBert|NVEmbed|NeoBERT|New|NomicBert|RoFormer|Roberta"
                    + "|SqueezeBert|XLMRoberta|XLMRobertaXL|Xmod)(Model|For(?!CausalLM)\\w+)"
                    + "|Gemma3TextModel|(U?MT5|T5)EncoderModel");

    /** By class and by architecture of a GGUF file. */
    private static final Pattern DIFFUSION =
            Pattern.compile("Dream(Model|ForDiffusionLM)|LLaDA(MoE)?ModelLM|RND1LM|dream|llada|llada-moe|rnd1");

    private CachelessModels() {}

    /**
     * Whether models of an architecture make vectors of texts, without scores of a vocabulary.
     *
     * @param architecture a configuration's class, or what a GGUF file calls it
     */
    public static boolean encodes(String architecture) {
        return GGUF.contains(architecture)
                || MODEL_TYPES.contains(architecture)
                || CLASSES.matcher(architecture).matches();
    }

    /**
     * Whether models of an architecture are such.
     *
     * @param architecture {@code general.architecture} of a GGUF file, or the {@code model_type} or the class of a
     *     configuration, such as {@code BertModel}
     */
    public static boolean has(String architecture) {
        return encodes(architecture) || DIFFUSION.matcher(architecture).matches();
    }
}
