-- A latent without a part for the position, a latent of its own for sliding-window layers, layers that each token passes
-- more than once, and caches that keep one vector for several tokens.
alter table model drop constraint model_qk_rope_head_dim_check;
alter table model
    add constraint model_qk_rope_head_dim_check check (qk_rope_head_dim >= 0),
    add column sliding_kv_lora_rank       integer check (sliding_kv_lora_rank > 0),
    add column layer_passes               integer check (layer_passes > 0),
    add column compressed_layers          integer check (compressed_layers > 0),
    add column compression_tokens         integer check (compression_tokens > 1),
    add column heavily_compressed_layers  integer check (heavily_compressed_layers > 0),
    add column heavy_compression_tokens   integer check (heavy_compression_tokens > 1);
