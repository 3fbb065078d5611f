-- Who changed which row of the catalog, when and how. Triggers write it, so that a change made past the application is in it too.
create table change (
    id             bigint generated always as identity primary key,
    at             timestamptz not null default clock_timestamp(),
    actor          text not null,
    action         text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    table_name     text not null,
    row_key        text not null, -- the slug, of a row without one the id
    before         jsonb,
    after          jsonb,
    transaction_id bigint not null default pg_current_xact_id()::text::bigint
);
create index change_row on change (table_name, row_key);
create index change_at on change (at);
create index change_actor on change (actor);
create index change_transaction on change (transaction_id);

-- The application names the one who asks for a change: select set_config('headroom.actor', ?, true), in each transaction.
-- 'packaged data' is the loader, which sets headroom.packaged_load, and nobody else can have that name.
create function change_actor() returns text language sql stable as $$
    select case when current_setting('headroom.packaged_load', true) in ('first', 'newer') then 'packaged data'
        else coalesce(nullif(nullif(current_setting('headroom.actor', true), ''), 'packaged data'), 'sql:' || session_user) end
$$;

-- With the rights of its owner: whoever may write a row of the catalog need not, and should not, be able to write here.
create function record_change() returns trigger language plpgsql security definer as $$
declare
    before jsonb := to_jsonb(old);
    after  jsonb := to_jsonb(new);
begin
    insert into change (actor, action, table_name, row_key, before, after)
    values (change_actor(), tg_op, tg_table_name,
            coalesce(after ->> 'slug', before ->> 'slug', after ->> 'id', before ->> 'id'), before, after);
    return null;
end
$$;

create function refuse_rewriting_changes() returns trigger language plpgsql as $$
begin
    raise exception 'the table % is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger change_is_append_only before update or delete or truncate on change
    for each statement execute function refuse_rewriting_changes();

create function refuse_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'TRUNCATE of % is refused, because it would leave no record: use DELETE', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

-- The first load of the packaged tables is not recorded row by row: packaged_file tells it.
do $$
declare
    catalog_table text;
begin
    -- Temporary tables come last, or one by the name of a table that this function writes would take its place.
    execute format('alter function record_change() set search_path = %I, pg_temp', current_schema());
    foreach catalog_table in array array['accelerator_class', 'quant', 'quant_quality', 'model', 'quant_file', 'gpu', 'device', 'benchmark']
    loop
        execute format('create trigger record_change after insert or delete on %I for each row
            when (current_setting(''headroom.packaged_load'', true) is distinct from ''first'')
            execute function record_change()', catalog_table);
        execute format('create trigger record_update after update on %I for each row
            when (old.* is distinct from new.*) execute function record_change()', catalog_table);
        execute format('create trigger refuse_truncate before truncate on %I
            for each statement execute function refuse_truncate()', catalog_table);
    end loop;
end
$$;
