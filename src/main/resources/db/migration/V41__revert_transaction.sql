-- Undoes one recorded change: 'OK', or why not. A row that has other facts since is left as it is ('CONFLICT'). Its version is no
-- fact: it goes on when a later change is undone, and must not stand in the way of undoing the earlier one then.
create or replace function revert_change(wanted bigint) returns text language plpgsql as $$
declare
    bookkeeping constant text[] := array['version', 'touched'];
    done    change;
    row_id  bigint;
    present jsonb;
    columns text;
begin
    select * into done from change where id = wanted;
    if not found then
        return 'NOT_FOUND';
    end if;
    row_id := (coalesce(done.after, done.before) ->> 'id')::bigint;
    execute format('select to_jsonb(r) from %I r where id = $1 for update', done.table_name) into present using row_id;
    -- Columns that a later version of the application added are not in the record.
    if (done.after is null) <> (present is null) or not coalesce(present @> (done.after - bookkeeping), true) then
        return 'CONFLICT';
    end if;
    if done.action = 'INSERT' then
        execute format('delete from %I where id = $1', done.table_name) using row_id;
    elsif done.action = 'DELETE' then
        execute format('insert into %I select * from jsonb_populate_record(null::%I, $1)', done.table_name, done.table_name)
            using done.before;
    else
        select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
        where attrelid = done.table_name::regclass and attnum > 0 and not attisdropped
          and done.before ? attname and attname <> all (bookkeeping || 'id'::text);
        execute format('update %I set (%s) = (select %s from jsonb_populate_record(null::%I, $1)) where id = $2',
            done.table_name, columns, columns, done.table_name) using done.before, row_id;
    end if;
    return 'OK';
end
$$;

-- Undoes all changes of the transaction that made a recorded one, the last one first, or none of them.
create function revert_transaction(wanted bigint) returns text language plpgsql as $$
declare
    outcome   text := 'NOT_FOUND';
    change_id bigint;
begin
    for change_id in
        select id from change where transaction_id = (select transaction_id from change where id = wanted) order by id desc
    loop
        outcome := revert_change(change_id);
        if outcome <> 'OK' then
            raise exception using errcode = 'HR001';
        end if;
    end loop;
    return outcome;
exception
    when sqlstate 'HR001' then
        return outcome;
end
$$;
