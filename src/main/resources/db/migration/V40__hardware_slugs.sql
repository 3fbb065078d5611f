-- A slug names one GPU or one device. Each table keeps its own slugs apart; this one keeps them apart over both, also from
-- transactions that run at the same time, of which the second waits for the first.
create table hardware_slug (
    slug       text primary key,
    table_name text not null
);
insert into hardware_slug select lower(slug), 'gpu' from gpu union all select lower(slug), 'device' from device;

-- With the rights of its owner: whoever may write a GPU or a device need not be able to write here.
create function keep_hardware_slug() returns trigger language plpgsql security definer as $$
begin
    if tg_op <> 'INSERT' then
        delete from hardware_slug where slug = lower(old.slug);
    end if;
    if tg_op <> 'DELETE' then
        insert into hardware_slug values (lower(new.slug), tg_table_name);
    end if;
    return null;
end
$$;

do $$
declare
    hardware_table text;
begin
    -- Temporary tables come last, or one by the name of a table that this function writes would take its place.
    execute format('alter function keep_hardware_slug() set search_path = %I, pg_temp', current_schema());
    foreach hardware_table in array array['gpu', 'device']
    loop
        execute format('create trigger keep_hardware_slug after insert or delete on %I
            for each row execute function keep_hardware_slug()', hardware_table);
        execute format('create trigger keep_hardware_slug_of_update after update of slug on %I for each row
            when (old.slug is distinct from new.slug) execute function keep_hardware_slug()', hardware_table);
    end loop;
end
$$;

-- The slugs of GPUs, devices and models are in lower case by their constraints; a quantization format's is its name.
create unique index quant_slug_without_case on quant (lower(slug));
