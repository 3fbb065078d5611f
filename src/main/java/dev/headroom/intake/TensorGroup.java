package dev.headroom.intake;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a tensor is for, told by its name, which says where it may lie and how often it is read. The first group that a
 * name matches is its group. Source of the names: {@code TENSOR_NAMES} in
 * github.com/ggml-org/llama.cpp/blob/0024aa74/gguf-py/gguf/constants.py.
 */
public enum TensorGroup {
    /** Encoders of images and sounds, and what projects their output into the model. */
    VISION_PROJECTOR("(v|a|mm|resampler)\\..*|model\\.image_newline.*"),
    NORM("(.*[._])?norm([._].*)?|.*[._]ln[12]?"),
    /** Embeddings of which each token reads one row per layer (Gemma 3n, Gemma 4 E-models). */
    PER_LAYER_EMBEDDING("per_layer_token_embd"),
    EMBEDDING("token_embd|position_embd|token_types"),
    OUTPUT("output|cls(\\..*)?"),
    SHARED_EXPERTS("ffn_.*_shexp"),
    /** The experts of which a token uses some, with those of older files, a tensor for each. */
    EXPERTS("ffn_.*_(ch)?exps|ffn_(gate|up|down)\\.\\d+"),
    /** Dense feed-forward layers, and the routers of mixtures. */
    FEED_FORWARD("ffn(_.*)?|exp_probs_b|channel_mix_.*"),
    ATTENTION("(cross_|vis_)?attn_.*|indexer\\..*"),
    /** State space models, linear attention and short convolutions. */
    RECURRENT("ssm_.*|shortconv\\..*|time_mix_.*"),
    OTHER(".*");

    private static final Pattern LAYER = Pattern.compile("(?:(?:enc|dec)\\.)?(?:blk\\.\\d+\\.)?");
    private static final Pattern ROLE = Pattern.compile("\\.(?:weight|bias|scale)$");

    private final Pattern names;

    TensorGroup(String names) {
        this.names = Pattern.compile(names);
    }

    static TensorGroup of(String tensorName) {
        String name = ROLE.matcher(LAYER.matcher(tensorName).replaceFirst("")).replaceFirst("");
        return Arrays.stream(values())
                .filter(group -> group.names.matcher(name).matches())
                .findFirst()
                .orElseThrow();
    }
}
