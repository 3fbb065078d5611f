package dev.headroom.intake;

import java.util.Optional;

/** The state space, linear attention and convolution layers of a Hugging Face configuration. */
final class ConfigRecurrence {
    private final JsonFields config;

    ConfigRecurrence(JsonFields config) {
        this.config = config;
    }

    RecurrenceFacts facts() {
        Optional<JsonFields> kimi = config.object("linear_attn_config");
        return new RecurrenceFacts(
                config.count("linear_conv_kernel_dim", "conv_kernel", "mamba_d_conv")
                        .or(() -> kimi.flatMap(linear -> linear.count("short_conv_kernel_size"))),
                innerSize(),
                config.count("linear_key_head_dim", "ssm_state_size", "mamba_d_state", "state_size"),
                timeStepRank(),
                config.count("linear_num_key_heads", "n_groups", "mamba_n_groups"),
                headSize().or(() -> kimi.flatMap(linear -> linear.count("head_dim"))),
                config.count("conv_L_cache"));
    }

    private Optional<Integer> innerSize() {
        return product(
                        "linear_num_value_heads",
                        config.count("linear_num_value_heads"),
                        config.count("linear_value_head_dim"))
                .or(() -> config.count("mamba_d_ssm"))
                .or(() -> product("mamba_num_heads", heads(), headSize()))
                .or(() -> config.number("mamba_expand", "expand")
                        .flatMap(factor -> config.count("hidden_size", "d_model")
                                .map(hidden -> config.whole("expand", factor * hidden))));
    }

    private Optional<Integer> timeStepRank() {
        // "auto" stands for a rank that follows from the hidden size.
        boolean isAuto = config.isText("time_step_rank") || config.isText("mamba_dt_rank");
        return config.count("linear_num_value_heads")
                .or(this::heads)
                .or(() -> isAuto ? Optional.empty() : config.count("time_step_rank", "mamba_dt_rank"));
    }

    private Optional<Integer> heads() {
        return config.count("mamba_num_heads", "mamba_n_heads");
    }

    private Optional<Integer> headSize() {
        // "auto" stands for the inner size divided by the heads.
        return config.isText("mamba_d_head") ? Optional.empty() : config.count("mamba_head_dim", "mamba_d_head");
    }

    private Optional<Integer> product(String name, Optional<Integer> heads, Optional<Integer> size) {
        return heads.flatMap(count -> size.map(each -> config.whole(name, (double) count * each)));
    }
}
