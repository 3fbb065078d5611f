package dev.headroom.intake;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a tensor is for, told by its name, which says where it may lie and how often it is read. The first group that a
 * name matches is its group. Source of the names: {@code TENSOR_NAMES} in
 * github.com/ggml-org/llama.cpp/blob/0024aa74/gguf-py/gguf/constants.py; of those of Hugging Face {@code TensorNameMap}
 * in {@code tensor_mapping.py} beside it.
 */
public enum TensorGroup {
    /** Encoders of images and sounds, and what projects their output into the model. */
    VISION_PROJECTOR(
            "(v|a|mm|resampler)\\..*|model\\.image_newline.*",
            "(.*\\.)?(vision|visual|image|audio|speech|multi_modal|mm_|connector|embed_vision|embed_audio)[^.]*\\..*"),
    NORM("(.*[._])?norm([._].*)?|.*[._]ln[12]?", ".*(norm|ln_|layernorm)[^.]*(\\.[^.]+)?"),
    /** Embeddings of which each token reads one row per layer (Gemma 3n, Gemma 4 E-models). */
    PER_LAYER_EMBEDDING("per_layer_token_embd", ".*embed_tokens_per_layer.*"),
    EMBEDDING(
            "token_embd|position_embd|token_types",
            ".*(embed_tokens|wte|wpe|word_embeddings|position_embeddings|tok_embeddings|embed_in|embeddings?)\\..*"),
    OUTPUT("output|cls(\\..*)?", "(.*\\.)?(lm_head|embed_out|output)\\..*"),
    SHARED_EXPERTS("ffn_.*_shexp", ".*\\.shared_(experts?|mlp).*"),
    /** The experts of which a token uses some, with those of older files, a tensor for each. */
    EXPERTS("ffn_.*_(ch)?exps|ffn_(gate|up|down)\\.\\d+", ".*\\.experts\\..*"),
    /** Dense feed-forward layers, and the routers of mixtures. */
    FEED_FORWARD(
            "ffn(_.*)?|exp_probs_b|channel_mix_.*",
            ".*\\.(mlp|ffn|feed_forward|block_sparse_moe|moe|router|gate|intermediate)\\..*"),
    ATTENTION("(cross_|vis_)?attn_.*|indexer\\..*", ".*\\.(self_attn|self_attention|attention|attn|indexer)\\..*"),
    /** State space models, linear attention and short convolutions. */
    RECURRENT("ssm_.*|shortconv\\..*|time_mix_.*", ".*\\.(mamba|mixer|ssm|linear_attn|conv|time_mix|recurrent)\\..*"),
    OTHER(".*", ".*");

    private static final Pattern LAYER = Pattern.compile("(?:(?:enc|dec)\\.)?(?:blk\\.\\d+\\.)?");
    private static final Pattern ROLE = Pattern.compile("\\.(?:weight|bias|scale)$");

    private final Pattern names;
    private final Pattern huggingFaceNames;

    TensorGroup(String names, String huggingFaceNames) {
        this.names = Pattern.compile(names);
        this.huggingFaceNames = Pattern.compile(huggingFaceNames);
    }

    /** By the name in a safetensors file. */
    static TensorGroup ofHuggingFace(String tensorName) {
        return Arrays.stream(values())
                .filter(group -> group.huggingFaceNames.matcher(tensorName).matches())
                .findFirst()
                .orElseThrow();
    }

    static TensorGroup of(String tensorName) {
        String name = ROLE.matcher(LAYER.matcher(tensorName).replaceFirst("")).replaceFirst("");
        return Arrays.stream(values())
                .filter(group -> group.names.matcher(name).matches())
                .findFirst()
                .orElseThrow();
    }
}
