-- Which share of the memory bandwidth decoding reaches. A hardware belongs to the class that describes it most narrowly:
-- an empty column matches everything, a chip prefix is narrower than a vendor, a vendor narrower than a kind.
create sequence accelerator_class_seq increment by 50;
create table accelerator_class (
    id                 bigint primary key,
    slug               text not null unique check (slug ~ '^[a-z0-9._-]+$'),
    name               text not null,
    hardware_kind      text check (hardware_kind in ('GPU', 'DEVICE')),
    accelerator_vendor text,
    chip_prefix        text,
    efficiency         double precision not null check (efficiency > 0 and efficiency <= 1),
    source             text not null
);
create unique index accelerator_class_condition on accelerator_class
    (coalesce(hardware_kind, ''), lower(coalesce(accelerator_vendor, '')), lower(coalesce(chip_prefix, '')));
