-- Whether anybody but the loader of the packaged tables has written a row: a newer packaged table leaves such rows alone.
create function mark_touched() returns trigger language plpgsql as $$
declare
    by_loader constant boolean := coalesce(current_setting('headroom.packaged_load', true), '') in ('first', 'newer');
begin
    if tg_op = 'INSERT' then
        new.touched := not by_loader;
    elsif new is distinct from old then
        new.touched := old.touched or not by_loader;
    end if;
    return new;
end
$$;

-- Hibernate counts a row's version itself; for a change made past it, this does.
create function count_row_version() returns trigger language plpgsql as $$
begin
    if new is distinct from old and new.version = old.version then
        new.version := old.version + 1;
    end if;
    return new;
end
$$;

do $$
declare
    catalog_table text;
begin
    foreach catalog_table in array array['accelerator_class', 'quant', 'quant_quality', 'model', 'quant_file', 'gpu', 'device', 'benchmark']
    loop
        execute format('alter table %I add column touched boolean not null default false', catalog_table);
        execute format('create trigger mark_touched before insert or update on %I
            for each row execute function mark_touched()', catalog_table);
    end loop;
    foreach catalog_table in array array['quant', 'model', 'gpu', 'device']
    loop
        execute format('create trigger count_row_version before update on %I
            for each row execute function count_row_version()', catalog_table);
    end loop;
end
$$;
