-- Of models by their identifier on Hugging Face, of the catalog or not: a score of a model that the catalog does not hold
-- yet still tells how hard a benchmark is.
create sequence model_score_seq increment by 50;
create table model_score (
    id              bigint primary key,
    packaged_key    text unique,
    hugging_face_id text not null,
    benchmark       text not null,
    score           double precision not null,
    unit            text not null check (unit in ('PERCENT', 'POINTS')),
    as_of           text not null check (as_of ~ '^\d{4}-\d{2}-\d{2}$'),
    evaluator_kind  text not null check (evaluator_kind in ('PUBLISHER', 'INDEPENDENT')),
    evaluator       text not null,
    conditions      text,
    source          text not null,
    terms           text not null,
    touched         boolean not null default false,
    constraint model_score_percent check (unit <> 'PERCENT' or score between 0 and 100)
);
create index model_score_model on model_score (lower(hugging_face_id));

create trigger record_change after insert or delete on model_score for each row
    when (current_setting('headroom.packaged_load', true) is distinct from 'first')
    execute function record_change();
create trigger record_update after update on model_score for each row
    when (old.* is distinct from new.*) execute function record_change();
create trigger refuse_truncate before truncate on model_score
    for each statement execute function refuse_truncate();
create constraint trigger count_catalog_version after insert or delete on model_score
    deferrable initially deferred for each row execute function count_catalog_version();
create constraint trigger count_catalog_version_of_update after update on model_score
    deferrable initially deferred for each row
    when (old.* is distinct from new.*) execute function count_catalog_version();
create trigger mark_touched before insert or update on model_score
    for each row execute function mark_touched();
