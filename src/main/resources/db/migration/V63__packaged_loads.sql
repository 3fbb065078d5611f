-- What each load of a packaged table did, so that somebody can see what an upgrade brought and what it left alone.
create table packaged_load (
    id             bigint generated always as identity primary key,
    transaction_id bigint not null default pg_current_xact_id()::text::bigint,
    loaded_at      timestamptz not null,
    edition        integer not null check (edition > 0),
    name           text not null,
    rows_read      integer not null check (rows_read >= 0),
    rows_added     integer not null check (rows_added >= 0),
    rows_updated   integer not null check (rows_updated >= 0),
    rows_removed   integer not null check (rows_removed >= 0),
    rows_kept      integer not null check (rows_kept >= 0),
    kept_keys      text
);
