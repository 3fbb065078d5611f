-- The label is the publisher's: many are variants that quant does not describe, hence no foreign key to it.
create sequence quant_file_seq increment by 50;
create table quant_file (
    id                     bigint primary key,
    packaged_key           text unique,
    model_id               bigint not null references model (id),
    repository             text not null,
    quant                  text not null,
    size_bytes             bigint not null check (size_bytes > 0),
    size_is_exact          boolean not null,
    rounding_error_percent double precision check (rounding_error_percent >= 0),
    source                 text not null
);
create index quant_file_model on quant_file (model_id);
create index quant_file_quant on quant_file (lower(quant));
