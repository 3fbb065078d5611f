package dev.headroom.intake;

import java.util.Optional;

/** The experts of a Hugging Face configuration. */
record ConfigExperts(JsonFields config) {
    /** Objects that hold the experts of DBRX and others. */
    private static final String[] NESTED = {"ffn_config", "moe_config", "moe"};

    ExpertFacts facts() {
        ReadNames reads = config.reads();
        reads.of("", Optional.empty());
        Optional<Integer> total = reads.of(
                "experts",
                count(
                                "num_experts",
                                "n_routed_experts",
                                "num_local_experts",
                                "moe_num_experts",
                                "num_moe_experts",
                                "n_experts")
                        // One expert is a dense layer.
                        .filter(experts -> experts > 1));
        if (total.isEmpty()) {
            return ExpertFacts.NONE;
        }
        return new ExpertFacts(
                total,
                reads.of(
                        "expertsUsed",
                        count(
                                "num_experts_per_tok",
                                "num_experts_per_token",
                                "top_k_experts",
                                "moe_topk",
                                "moe_k",
                                "moe_top_k",
                                "num_selected_experts",
                                "experts_per_token",
                                "n_experts_per_token")),
                reads.of(
                        "sharedExperts",
                        count("n_shared_experts", "num_shared_experts", "num_shared_expert", "moe_num_shared_experts")),
                count("moe_intermediate_size", "expert_ffn_hidden_size", "moe_ffn_hidden_size"),
                count(
                        "shared_expert_intermediate_size",
                        "moe_shared_expert_intermediate_size",
                        "shared_intermediate_size"),
                denseLayers(reads));
    }

    private Optional<Integer> denseLayers(ReadNames reads) {
        reads.of("", Optional.empty());
        return reads.of("denseLayers", count("first_k_dense_replace", "num_dense_layers", "moe_layer_start_index"));
    }

    private Optional<Integer> count(String... names) {
        return config.told()
                .hintCount(names)
                .or(() -> config.hintObject(NESTED).flatMap(nested -> nested.hintCount(names)))
                .or(() -> config.hintCount(names));
    }
}
