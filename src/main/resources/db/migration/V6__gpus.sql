create sequence gpu_seq increment by 50;
create table gpu (
    id                    bigint primary key,
    slug                  text not null unique check (slug ~ '^[a-z0-9._-]+$'),
    name                  text not null,
    vendor                text not null,
    architecture          text not null,
    segment               text not null check (segment in ('CONSUMER', 'WORKSTATION', 'DATACENTER', 'LAPTOP')),
    memory_gb             double precision not null check (memory_gb > 0),
    memory_type           text,
    bus_width_bits        integer check (bus_width_bits > 0),
    bandwidth_gb_per_sec  double precision not null check (bandwidth_gb_per_sec > 0),
    fp16_tflops           double precision check (fp16_tflops > 0),
    tdp_watts             integer check (tdp_watts > 0),
    release_date          text check (release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    msrp_usd              double precision check (msrp_usd > 0),
    instruction_set       text,
    source                text not null
);
create index gpu_vendor on gpu (lower(vendor));
create index gpu_segment on gpu (segment);
create index gpu_memory on gpu (memory_gb);
create index gpu_bandwidth on gpu (bandwidth_gb_per_sec);
create index gpu_price on gpu (msrp_usd);
create index gpu_release_date on gpu (release_date);
