-- Measured on a GPU of the catalog or on a chip that devices share; the model and quantization are named as the source does.
create sequence benchmark_seq increment by 50;
create table benchmark (
    id                   bigint primary key,
    packaged_key         text unique,
    gpu_id               bigint references gpu (id),
    chip                 text,
    backend              text not null,
    model                text not null,
    quant                text not null,
    file_gib             double precision check (file_gib > 0),
    mixture_of_experts   boolean not null,
    gb_read_per_token    double precision check (gb_read_per_token > 0),
    test                 text not null,
    depth_tokens         integer not null check (depth_tokens >= 0),
    tok_per_sec          double precision not null check (tok_per_sec > 0),
    source               text not null,
    constraint benchmark_of_gpu_or_chip check ((gpu_id is null) <> (chip is null))
);
create index benchmark_gpu on benchmark (gpu_id);
create index benchmark_chip on benchmark (chip);
create index benchmark_model on benchmark (lower(model));
