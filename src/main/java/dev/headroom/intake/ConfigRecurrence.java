package dev.headroom.intake;

import dev.headroom.intake.RecurrenceFacts.Form;
import java.util.Optional;

/** The state space, linear attention and convolution layers of a Hugging Face configuration. */
final class ConfigRecurrence {
    /** Parts of an RWKV layer that look at the token before: the mixing of times and that of channels. */
    private static final int TOKEN_SHIFTS = 2;

    private final JsonFields config;
    private final String modelType;
    private final Optional<JsonFields> delta;

    ConfigRecurrence(JsonFields config, String modelType) {
        this.config = config;
        this.modelType = modelType;
        this.delta = config.hintObject("linear_attn_config");
    }

    RecurrenceFacts facts() {
        Form form = form();
        ReadNames reads = config.reads();
        reads.of("", Optional.empty());
        return new RecurrenceFacts(
                form,
                reads.of("convolutionKernel", convolutionKernel()),
                reads.of(
                        "stateInnerSize",
                        form == Form.GATED_UNIT ? config.size("lru_width").or(this::hiddenSize) : innerSize()),
                reads.of(
                        "stateSize",
                        config.count("linear_key_head_dim", "ssm_state_size", "mamba_d_state", "state_size")),
                reads.of("timeStepRank", timeStepRank()),
                reads.of(
                        "stateGroups",
                        config.count("linear_num_key_heads", "n_groups", "mamba_n_groups", "mamba_ngroups")),
                heads(form),
                reads.of("stateHeads", headSize(form)),
                form == Form.TOKEN_SHIFT ? Optional.of(TOKEN_SHIFTS) : Optional.empty(),
                reads.of("shortConvolution", config.count("conv_L_cache")));
    }

    private Optional<Integer> convolutionKernel() {
        return config.count(
                        "linear_conv_kernel_dim",
                        "conv_kernel",
                        "mamba_d_conv",
                        "conv1d_width",
                        "short_conv_kernel_size")
                .or(() -> delta.flatMap(linear -> linear.count("short_conv_kernel_size")));
    }

    private Form form() {
        if (delta.isPresent() || config.has("linear_num_heads") || config.has("short_conv_kernel_size")) {
            return Form.DELTA_ATTENTION;
        }
        if (config.has("attn_type_list") || modelType.equals("minimax") || isLinearRing()) {
            return Form.LIGHTNING_ATTENTION;
        }
        if (modelType.matches("rwkv[5-7].*")) {
            return Form.TOKEN_SHIFT;
        }
        return config.has("lru_width") || config.has("conv1d_width") ? Form.GATED_UNIT : Form.STATE_SPACE;
    }

    /** Source: {@code modeling_bailing_moe_linear.py} in huggingface.co/inclusionAI/Ring-mini-linear-2.0. */
    private boolean isLinearRing() {
        return modelType.startsWith("bailing") && config.has("layer_group_size");
    }

    private Optional<Integer> heads(Form form) {
        return form == Form.LIGHTNING_ATTENTION
                ? config.count("num_attention_heads")
                : delta.flatMap(linear -> linear.count("num_heads"))
                        .or(() -> config.count("linear_num_heads", "num_attention_heads"));
    }

    private Optional<Integer> headSize(Form form) {
        return switch (form) {
            case DELTA_ATTENTION ->
                delta.flatMap(linear -> linear.count("head_dim")).or(() -> config.count("linear_head_dim", "head_dim"));
            case LIGHTNING_ATTENTION -> config.size("head_dim").or(() -> perHead(config.size("num_attention_heads")));
            case TOKEN_SHIFT -> config.size("head_size", "head_dim").or(() -> perHead(config.size("num_heads")));
            case STATE_SPACE, GATED_UNIT -> stateHeadSize();
        };
    }

    private Optional<Integer> perHead(Optional<Integer> heads) {
        return hiddenSize().flatMap(hidden -> heads.map(count -> hidden / count));
    }

    private Optional<Integer> innerSize() {
        return product(
                        "linear_num_value_heads",
                        config.count("linear_num_value_heads"),
                        config.count("linear_value_head_dim"))
                .or(() -> config.count("mamba_d_ssm"))
                .or(() -> product("mamba_num_heads", stateHeads(), stateHeadSize()))
                .or(() -> config.number("mamba_expand", "expand")
                        .flatMap(factor -> hiddenSize().map(hidden -> config.whole("expand", factor * hidden))));
    }

    private Optional<Integer> hiddenSize() {
        return config.size("hidden_size", "d_model");
    }

    private Optional<Integer> timeStepRank() {
        return config.count("linear_num_value_heads")
                .or(this::stateHeads)
                // "auto" stands for a rank that follows from the hidden size.
                .or(() -> config.hintCount("time_step_rank", "mamba_dt_rank"));
    }

    private Optional<Integer> stateHeads() {
        return config.count("mamba_num_heads", "mamba_n_heads", "n_mamba_heads");
    }

    /** "auto" stands for the inner size divided by the heads. */
    private Optional<Integer> stateHeadSize() {
        return config.hintCount("mamba_head_dim", "mamba_d_head", "mamba_headdim", "hidden_size_per_head");
    }

    private Optional<Integer> product(String name, Optional<Integer> heads, Optional<Integer> size) {
        return heads.flatMap(count -> size.map(each -> config.whole(name, (double) count * each)));
    }
}
