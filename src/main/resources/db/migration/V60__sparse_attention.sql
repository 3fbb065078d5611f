-- The index key that sparse attention keeps of each token beside the latent cache, and how many layers keep one.
alter table model
    add column index_head_dim integer check (index_head_dim > 0),
    add column index_layers   integer check (index_layers > 0);
