create sequence device_seq increment by 50;
create table device (
    id                    bigint primary key,
    slug                  text not null unique check (slug ~ '^[a-z0-9._-]+$'),
    name                  text not null,
    vendor                text,
    chip                  text not null,
    kind                  text not null
        check (kind in ('LAPTOP', 'DESKTOP', 'MINI_PC', 'SERVER', 'DEV_KIT', 'SBC', 'TABLET', 'PHONE', 'HANDHELD')),
    memory_gb             double precision check (memory_gb > 0),
    memory_type           text,
    bandwidth_gb_per_sec  double precision check (bandwidth_gb_per_sec > 0),
    gpu_count             integer not null check (gpu_count > 0),
    accelerator_vendor    text not null,
    backends              text not null,
    operating_systems     text not null,
    release_date          text check (release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    source                text not null
);
create index device_vendor on device (lower(vendor));
create index device_kind on device (kind);
create index device_chip on device (chip);
create index device_memory on device (memory_gb);
create index device_bandwidth on device (bandwidth_gb_per_sec);
create index device_release_date on device (release_date);
