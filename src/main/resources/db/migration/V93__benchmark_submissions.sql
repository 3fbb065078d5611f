-- Measurements that anybody submitted, until an editor accepts or refuses them. Submitting is no change of the catalog:
-- the change log tells of decisions alone, which are undone with the measurements that were made.
create sequence benchmark_submission_seq increment by 50;
create table benchmark_submission (
    id           bigint primary key,
    key          text not null unique,
    state        text not null check (state in ('PENDING', 'ACCEPTED', 'REFUSED')),
    handle       text not null check (length(handle) between 1 and 40),
    submitted_at timestamptz not null,
    decided_at   timestamptz,
    reason       text check (length(reason) between 1 and 500),
    constraint benchmark_submission_decided check ((state = 'PENDING') = (decided_at is null)),
    constraint benchmark_submission_refused check ((state = 'REFUSED') = (reason is not null))
);
create index benchmark_submission_state on benchmark_submission (state, id);

create table benchmark_submission_text (
    id   bigint primary key references benchmark_submission (id) on delete cascade,
    text text not null check (length(text) <= 48000)
);

create sequence benchmark_submission_run_seq increment by 50;
create table benchmark_submission_run (
    id                    bigint primary key,
    submission_id         bigint not null references benchmark_submission (id) on delete cascade,
    number                integer not null check (number > 0),
    line                  integer not null check (line > 0),
    model                 text not null,
    printed_model         text,
    quant                 text not null,
    gpu_slug              text,
    chip                  text,
    printed_gpu           text,
    backend               text not null,
    gpu_layers            integer,
    kind                  text not null check (kind in ('PREFILL', 'DECODE')),
    test                  text not null,
    tokens                integer not null check (tokens > 0),
    depth_tokens          integer not null check (depth_tokens >= 0),
    tok_per_sec           double precision not null check (tok_per_sec > 0),
    deviation             double precision check (deviation >= 0),
    file_gib              double precision check (file_gib > 0),
    build                 text,
    estimated_tok_per_sec double precision check (estimated_tok_per_sec > 0),
    accepted              boolean not null default false,
    unique (submission_id, number),
    constraint benchmark_submission_run_of_gpu_or_chip check ((gpu_slug is null) <> (chip is null)),
    constraint benchmark_submission_run_accepted check (not accepted or kind = 'DECODE')
);

create trigger record_update after update on benchmark_submission for each row
    when (old.* is distinct from new.*) execute function record_change();
create trigger record_update after update on benchmark_submission_run for each row
    when (old.* is distinct from new.*) execute function record_change();
