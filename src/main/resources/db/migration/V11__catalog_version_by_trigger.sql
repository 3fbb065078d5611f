-- Every transaction that changes the catalog counts its version once and tells all who LISTEN, at its commit: the row of the
-- version is locked for no longer than that, so that a transaction left open stops no other.
create function count_catalog_version() returns trigger language plpgsql security definer as $$
declare
    counted constant text := 'headroom.version_counted_in';
    this_transaction constant text := pg_current_xact_id()::text;
    new_version integer;
begin
    if current_setting(counted, true) is distinct from this_transaction then
        perform set_config(counted, this_transaction, true);
        update catalog_version set version = version + 1, updated_at = now() returning version into new_version;
        perform pg_notify('headroom_catalog', new_version::text);
    end if;
    return null;
end
$$;

do $$
declare
    catalog_table text;
begin
    -- Temporary tables come last, or one by the name of a table that this function writes would take its place.
    execute format('alter function count_catalog_version() set search_path = %I, pg_temp', current_schema());
    foreach catalog_table in array array['accelerator_class', 'quant', 'quant_quality', 'model', 'quant_file', 'gpu', 'device', 'benchmark']
    loop
        execute format('create constraint trigger count_catalog_version after insert or delete on %I
            deferrable initially deferred for each row execute function count_catalog_version()', catalog_table);
        execute format('create constraint trigger count_catalog_version_of_update after update on %I
            deferrable initially deferred for each row
            when (old.* is distinct from new.*) execute function count_catalog_version()', catalog_table);
    end loop;
end
$$;
