-- What an authorization server keeps: clients, authorizations with a row for each token, consents.
-- Lists and maps are JSON in a text: only the server reads them. A token is found by its SHA-256: an
-- index of PostgreSQL takes no value above 2,704 bytes, and a token may be longer.

create table oauth_clients (
    id                        varchar not null,
    client_id                 varchar not null,
    issued_at                 timestamp with time zone,
    secret                    varchar,
    secret_expires_at         timestamp with time zone,
    name                      varchar not null,
    authentication_methods    varchar not null,
    grant_types               varchar not null,
    redirect_uris             varchar not null,
    post_logout_redirect_uris varchar not null,
    scopes                    varchar not null,
    client_settings           varchar not null,
    token_settings            varchar not null,
    constraint pk_oauth_clients primary key (id),
    constraint uq_oauth_clients_client_id unique (client_id),
    constraint uq_oauth_clients_secret unique (secret),
    constraint ck_oauth_clients_id check (char_length(id) <= 200),
    constraint ck_oauth_clients_client_id check (char_length(client_id) <= 200),
    constraint ck_oauth_clients_secret check (char_length(secret) <= 500)
);

-- An update raises the version: whoever saves what another has changed since is noticed.
create table oauth_authorizations (
    id                   varchar not null,
    registered_client_id varchar not null,
    principal_name       varchar not null,
    grant_type           varchar not null,
    scopes               varchar not null,
    attributes           varchar not null,
    version              bigint  not null,
    constraint pk_oauth_authorizations primary key (id),
    constraint ck_oauth_authorizations_id check (char_length(id) <= 200),
    constraint fk_oauth_authorizations_client foreign key (registered_client_id) references oauth_clients (id) on delete cascade
);

create table oauth_tokens (
    authorization_id varchar not null,
    kind             varchar not null,
    token_value      varchar not null,
    token_hash       varchar not null,
    token_type       varchar,
    scopes           varchar,
    issued_at        timestamp with time zone,
    expires_at       timestamp with time zone,
    invalidated      boolean not null,
    metadata         varchar not null,
    constraint pk_oauth_tokens primary key (authorization_id, kind),
    constraint uq_oauth_tokens_hash unique (token_hash, kind),
    constraint ck_oauth_tokens_kind check (kind in
        ('state', 'code', 'access_token', 'refresh_token', 'id_token', 'user_code', 'device_code')),
    constraint fk_oauth_tokens_authorization foreign key (authorization_id)
        references oauth_authorizations (id) on delete cascade
);

create table oauth_consents (
    registered_client_id varchar not null,
    principal_name       varchar not null,
    authorities          varchar not null,
    constraint pk_oauth_consents primary key (registered_client_id, principal_name),
    constraint ck_oauth_consents_principal_name check (char_length(principal_name) <= 500),
    constraint fk_oauth_consents_client foreign key (registered_client_id) references oauth_clients (id) on delete cascade
);

create index ix_oauth_authorizations_client on oauth_authorizations (registered_client_id);
create index ix_oauth_tokens_expires_at on oauth_tokens (expires_at);
