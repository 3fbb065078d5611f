-- What layers keep that have no key-value cache of their own, values narrower than keys, and the parts of a mixture of experts.
alter table model
    add column other_layers     text check (other_layers in ('CONVOLUTION', 'RECURRENT', 'SHARED', 'CROSS_ATTENTION', 'NONE')),
    add column state_layers     integer check (state_layers > 0),
    add column convolution_kernel integer check (convolution_kernel > 0),
    add column state_inner_size integer check (state_inner_size > 0),
    add column state_groups     integer check (state_groups >= 0),
    add column state_size       integer check (state_size >= 0),
    add column sliding_kv_heads integer check (sliding_kv_heads > 0),
    add column value_head_dim   integer check (value_head_dim > 0),
    add column shared_experts   integer check (shared_experts >= 0),
    add column dense_layers     integer check (dense_layers >= 0),
    add column projector_gb     double precision check (projector_gb > 0);
