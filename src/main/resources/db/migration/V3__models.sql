create sequence model_seq increment by 50;
create table model (
    id                       bigint primary key,
    slug                     text not null unique check (slug ~ '^[a-z0-9._-]+$'),
    hugging_face_id          text not null unique,
    name                     text not null,
    publisher                text not null,
    family                   text not null,
    category                 text not null check (category in ('CHAT', 'REASONING', 'CODE', 'VISION', 'EMBEDDING', 'BASE')),
    architecture             text,
    parameters_billions             double precision not null check (parameters_billions > 0),
    active_parameters_billions      double precision check (active_parameters_billions > 0),
    text_parameters_billions        double precision check (text_parameters_billions > 0),
    safetensors_parameters_billions double precision check (safetensors_parameters_billions > 0),
    computed_parameters_billions    double precision check (computed_parameters_billions > 0),
    layers                   integer check (layers > 0),
    attention_layers         integer check (attention_layers >= 0),
    hidden_size              integer check (hidden_size > 0),
    heads                    integer check (heads > 0),
    kv_heads                 integer check (kv_heads > 0),
    head_dim                 integer check (head_dim > 0),
    kv_lora_rank             integer check (kv_lora_rank > 0),
    qk_rope_head_dim         integer check (qk_rope_head_dim > 0),
    sliding_window           integer check (sliding_window > 0),
    sliding_layers           integer check (sliding_layers >= 0),
    global_kv_heads          integer check (global_kv_heads > 0),
    global_head_dim          integer check (global_head_dim > 0),
    kv_bytes_per_token       integer check (kv_bytes_per_token >= 0),
    experts                  integer check (experts > 0),
    experts_used             integer check (experts_used > 0),
    context_length           integer check (context_length > 0),
    vocabulary_size          integer check (vocabulary_size > 0),
    tied_embeddings          boolean,
    data_type                text,
    multimodal               boolean not null,
    license                  text,
    release_date             text check (release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    downloads                integer check (downloads >= 0),
    likes                    integer check (likes >= 0),
    quant_downloads          integer check (quant_downloads >= 0),
    statistics_as_of         text check (statistics_as_of ~ '^\d{4}-\d{2}-\d{2}$'),
    gguf_repositories        text,
    confidence               text not null check (confidence in ('CONFIG', 'CARD', 'SECONDARY')),
    notes                    text,
    source                   text not null
);
create index model_publisher on model (lower(publisher));
create index model_family on model (lower(family));
create index model_license on model (lower(license));
create index model_category on model (category);
create index model_parameters on model (parameters_billions);
create index model_context_length on model (context_length);
create index model_release_date on model (release_date);
