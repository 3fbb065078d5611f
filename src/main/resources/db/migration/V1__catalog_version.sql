-- One row: which state of the catalog an answer was computed from.
create table catalog_version (
    only_row   boolean primary key default true check (only_row),
    version    integer not null check (version >= 0),
    updated_at timestamptz not null
);
insert into catalog_version (version, updated_at) values (0, now());

-- Which packaged files have been loaded; the same checksum is not loaded again.
create table packaged_file (
    name      text primary key,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz not null default now()
);
