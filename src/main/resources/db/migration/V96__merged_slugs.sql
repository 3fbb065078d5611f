-- Slugs of a row that was merged into another one lead to that one. If the merge is undone, they lead to the row again.
alter table former_slug add column merged_from bigint;

-- With the rights of its owner, as keep_former_slug().
create function merge_slugs(merged_table text, from_id bigint, into_id bigint) returns void language plpgsql security definer as $$
declare
    merged_slug text;
begin
    if merged_table not in ('gpu', 'device', 'model') then
        raise exception 'no slugs of % are kept', merged_table;
    end if;
    execute format('select lower(slug) from %I where id = $1', merged_table) into strict merged_slug using from_id;
    update former_slug set row_id = into_id, merged_from = from_id where table_name = merged_table and row_id = from_id;
    insert into former_slug (table_name, slug, row_id, merged_from) values (merged_table, merged_slug, into_id, from_id)
        on conflict (table_name, slug) do update set row_id = excluded.row_id, merged_from = excluded.merged_from;
end
$$;

create or replace function keep_former_slug() returns trigger language plpgsql security definer as $$
begin
    if tg_op = 'UPDATE' then
        insert into former_slug (table_name, slug, row_id) values (tg_table_name, lower(old.slug), old.id)
            on conflict (table_name, slug) do update set row_id = excluded.row_id, merged_from = null;
    end if;
    if tg_op = 'DELETE' then
        delete from former_slug where table_name = tg_table_name and row_id = old.id;
    else
        delete from former_slug where table_name = tg_table_name and slug = lower(new.slug);
    end if;
    if tg_op = 'INSERT' then
        update former_slug set row_id = new.id, merged_from = null
            where table_name = tg_table_name and merged_from = new.id;
    end if;
    return null;
end
$$;

do $$
begin
    -- Temporary tables come last, or one by the name of a table that these functions use would take its place.
    execute format('alter function keep_former_slug() set search_path = %I, pg_temp', current_schema());
    execute format('alter function merge_slugs(text, bigint, bigint) set search_path = %I, pg_temp', current_schema());
end
$$;
