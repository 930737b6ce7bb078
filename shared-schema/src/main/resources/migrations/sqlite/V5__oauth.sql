-- What an authorization server keeps: clients, authorizations with a row for each token, consents: SQLite.
-- Lists and maps are JSON in a text: only the server reads them. A token is found by its SHA-256: an
-- index of PostgreSQL takes no value above 2,704 bytes, and a token may be longer.

create table oauth_clients (
    id                        text not null,
    client_id                 text not null,
    issued_at                 timestamp,
    secret                    text,
    secret_expires_at         timestamp,
    name                      text not null,
    authentication_methods    text not null,
    grant_types               text not null,
    redirect_uris             text not null,
    post_logout_redirect_uris text not null,
    scopes                    text not null,
    client_settings           text not null,
    token_settings            text not null,
    constraint pk_oauth_clients primary key (id),
    constraint uq_oauth_clients_client_id unique (client_id),
    constraint uq_oauth_clients_secret unique (secret),
    constraint ck_oauth_clients_id check (length(id) <= 200),
    constraint ck_oauth_clients_client_id check (length(client_id) <= 200),
    constraint ck_oauth_clients_secret check (length(secret) <= 500)
);

-- An update raises the version: whoever saves what another has changed since is noticed.
create table oauth_authorizations (
    id                   text not null,
    registered_client_id text not null,
    principal_name       text not null,
    grant_type           text not null,
    scopes               text not null,
    attributes           text not null,
    version              integer  not null,
    constraint pk_oauth_authorizations primary key (id),
    constraint ck_oauth_authorizations_id check (length(id) <= 200),
    constraint fk_oauth_authorizations_client foreign key (registered_client_id) references oauth_clients (id) on delete cascade
);

create table oauth_tokens (
    authorization_id text not null,
    kind             text not null,
    token_value      text not null,
    token_hash       text not null,
    token_type       text,
    scopes           text,
    issued_at        timestamp,
    expires_at       timestamp,
    invalidated      boolean not null,
    metadata         text not null,
    constraint pk_oauth_tokens primary key (authorization_id, kind),
    constraint uq_oauth_tokens_hash unique (token_hash, kind),
    constraint ck_oauth_tokens_kind check (kind in
        ('state', 'code', 'access_token', 'refresh_token', 'id_token', 'user_code', 'device_code')),
    constraint fk_oauth_tokens_authorization foreign key (authorization_id)
        references oauth_authorizations (id) on delete cascade
);

create table oauth_consents (
    registered_client_id text not null,
    principal_name       text not null,
    authorities          text not null,
    constraint pk_oauth_consents primary key (registered_client_id, principal_name),
    constraint ck_oauth_consents_principal_name check (length(principal_name) <= 500),
    constraint fk_oauth_consents_client foreign key (registered_client_id) references oauth_clients (id) on delete cascade
);

create index ix_oauth_authorizations_client on oauth_authorizations (registered_client_id);
create index ix_oauth_tokens_expires_at on oauth_tokens (expires_at);
