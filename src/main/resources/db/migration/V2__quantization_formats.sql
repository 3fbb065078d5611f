create sequence quant_seq increment by 50;
create table quant (
    id                         bigint primary key,
    slug                       text not null unique,
    name                       text not null unique,
    family                     text not null check (family in (
        'FLOAT', 'GGUF_LEGACY', 'GGUF_K', 'GGUF_IQ', 'GGUF_IK', 'GGUF_TERNARY', 'FP4_BLOCK', 'MLX_AFFINE', 'MLX_FP',
        'GPTQ', 'AWQ', 'FP8', 'INT8', 'BITSANDBYTES', 'EXL2', 'EXL3')),
    nominal_bits_per_weight    double precision check (nominal_bits_per_weight > 0),
    effective_bits_per_weight  double precision check (effective_bits_per_weight > 0),
    page_bits_per_weight       double precision check (page_bits_per_weight > 0),
    bits_source                text,
    quality_metric             text,
    quality_value              text,
    quality_source             text,
    runtimes                   text not null
);
create index quant_family on quant (family);
create unique index quant_name_without_case on quant (lower(name));

-- A name may describe a variant that is no format of its own (a packager's, a cache type), hence no foreign key.
create sequence quant_quality_seq increment by 50;
create table quant_quality (
    id                bigint primary key,
    packaged_key      text unique,
    name              text not null,
    importance_matrix boolean,
    metric            text not null,
    value             double precision not null,
    source            text not null
);
create index quant_quality_name on quant_quality (name);
