-- Clients and tokens in the columns that Authlib's own classes for SQLAlchemy have, and one client.

create table oauth2_client (
    id                       integer primary key,
    client_id                text not null,
    user_id                  integer,
    client_secret            text,
    client_id_issued_at      integer not null default 0,
    client_secret_expires_at integer not null default 0,
    client_metadata          text
);

create table oauth2_token (
    id                       integer primary key,
    client_id                text not null,
    user_id                  integer,
    token_type               text not null,
    access_token             text not null unique,
    refresh_token            text,
    scope                    text not null,
    issued_at                integer not null default 0,
    access_token_revoked_at  integer not null default 0,
    refresh_token_revoked_at integer not null default 0,
    expires_in               integer not null
);

insert into oauth2_client (client_id) values ('a-client');
