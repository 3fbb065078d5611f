-- What an accelerator class declares of hardware that no fit to measurements describes; null for a default.
alter table accelerator_class
    add column version           integer not null default 0,
    add column decode_efficiency double precision check (decode_efficiency > 0 and decode_efficiency <= 1),
    add column ms_per_layer      double precision check (ms_per_layer > 0);

create trigger count_row_version before update on accelerator_class
    for each row execute function count_row_version();
