-- Slugs that rows had before they were renamed, so that links lead on. One that another row takes is that row's alone.
create table former_slug (
    table_name text not null,
    slug       text not null,
    row_id     bigint not null,
    primary key (table_name, slug)
);

-- With the rights of its owner: whoever may write a row of the catalog need not be able to write here.
create function keep_former_slug() returns trigger language plpgsql security definer as $$
begin
    if tg_op = 'UPDATE' then
        insert into former_slug values (tg_table_name, lower(old.slug), old.id)
            on conflict (table_name, slug) do update set row_id = excluded.row_id;
    end if;
    if tg_op = 'DELETE' then
        delete from former_slug where table_name = tg_table_name and row_id = old.id;
    else
        delete from former_slug where table_name = tg_table_name and slug = lower(new.slug);
    end if;
    return null;
end
$$;

do $$
declare
    catalog_table text;
begin
    -- Temporary tables come last, or one by the name of a table that this function writes would take its place.
    execute format('alter function keep_former_slug() set search_path = %I, pg_temp', current_schema());
    foreach catalog_table in array array['gpu', 'device', 'model']
    loop
        execute format('create trigger keep_former_slug after insert or delete on %I
            for each row execute function keep_former_slug()', catalog_table);
        execute format('create trigger keep_former_slug_of_update after update of slug on %I for each row
            when (old.slug is distinct from new.slug) execute function keep_former_slug()', catalog_table);
    end loop;
end
$$;
