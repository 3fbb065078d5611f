-- Who may make changes. Of a secret only its salted hash is kept; a token is revoked, never deleted, so that its name in the
-- change log keeps its meaning.
create table api_token (
    id           text primary key check (id ~ '^[0-9a-f]{16}$'),
    name         text not null check (length(name) between 1 and 100),
    role         text not null check (role in ('ADMIN', 'EDITOR')),
    salt         bytea not null check (length(salt) = 16),
    secret_hash  bytea not null check (length(secret_hash) = 32),
    created_at   timestamptz not null,
    created_by   text not null,
    last_used_at timestamptz,
    expires_at   timestamptz,
    revoked_at   timestamptz
);
create unique index api_token_name on api_token (lower(name));
