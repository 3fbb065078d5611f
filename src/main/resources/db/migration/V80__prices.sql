-- What hardware cost somewhere on some day. The launch price of a GPU in US dollars is msrp_usd of its row.
create sequence price_seq increment by 50;
create table price (
    id           bigint primary key,
    packaged_key text unique,
    version      integer not null default 0,
    touched      boolean not null default false,
    gpu_id       bigint references gpu (id),
    device_id    bigint references device (id),
    kind         text not null check (kind in ('LAUNCH', 'LIST', 'USED', 'CLOUD_HOUR')),
    amount       double precision not null check (amount > 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    date         text check (date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    provider     text,
    note         text,
    source       text not null,
    constraint price_of_gpu_or_device check ((gpu_id is null) <> (device_id is null)),
    constraint price_at_launch_of_gpu check (gpu_id is null or kind <> 'LAUNCH' or currency <> 'USD')
);
create index price_gpu on price (gpu_id);
create index price_device on price (device_id);

create trigger record_change after insert or delete on price for each row
    when (current_setting('headroom.packaged_load', true) is distinct from 'first') execute function record_change();
create trigger record_update after update on price for each row
    when (old.* is distinct from new.*) execute function record_change();
create trigger refuse_truncate before truncate on price for each statement execute function refuse_truncate();
create constraint trigger count_catalog_version after insert or delete on price
    deferrable initially deferred for each row execute function count_catalog_version();
create constraint trigger count_catalog_version_of_update after update on price
    deferrable initially deferred for each row when (old.* is distinct from new.*) execute function count_catalog_version();
create trigger mark_touched before insert or update on price for each row execute function mark_touched();
create trigger count_row_version before update on price for each row execute function count_row_version();
