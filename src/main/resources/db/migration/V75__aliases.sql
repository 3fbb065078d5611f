-- Other names, by which search finds models and hardware. The subject is a slug, a chip or an identifier on Hugging Face,
-- hence no foreign key: a name may be known before what it is of.
create sequence alias_seq increment by 50;
create table alias (
    id           bigint primary key,
    packaged_key text unique,
    subject      text not null check (subject <> ''),
    alias        text not null check (alias <> ''),
    kind         text not null check (kind in
        ('NICKNAME', 'SHORT_NAME', 'DRIVER', 'WEBGL', 'WEBGPU', 'PCI_ID', 'MACHINE_ID', 'MACHINE', 'OLLAMA_TAG')),
    source       text not null,
    note         text,
    touched      boolean not null default false
);
create index alias_subject on alias (lower(subject));

create trigger record_change after insert or delete on alias for each row
    when (current_setting('headroom.packaged_load', true) is distinct from 'first') execute function record_change();
create trigger record_update after update on alias for each row
    when (old.* is distinct from new.*) execute function record_change();
create trigger refuse_truncate before truncate on alias for each statement execute function refuse_truncate();
create trigger mark_touched before insert or update on alias for each row execute function mark_touched();
create constraint trigger count_catalog_version after insert or delete on alias deferrable initially deferred
    for each row execute function count_catalog_version();
create constraint trigger count_catalog_version_of_update after update on alias deferrable initially deferred
    for each row when (old.* is distinct from new.*) execute function count_catalog_version();
