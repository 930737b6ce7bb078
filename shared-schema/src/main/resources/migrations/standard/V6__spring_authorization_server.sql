-- What Spring Security's own JDBC store needs, as its jar has it (oauth2-registered-client-schema.sql and two
-- others), with text for blob and for the lengths.

create table oauth2_registered_client (
    id                            varchar not null,
    client_id                     varchar not null,
    client_id_issued_at           timestamp with time zone default current_timestamp not null,
    client_secret                 varchar,
    client_secret_expires_at      timestamp with time zone,
    client_name                   varchar not null,
    client_authentication_methods varchar not null,
    authorization_grant_types     varchar not null,
    redirect_uris                 varchar,
    post_logout_redirect_uris     varchar,
    scopes                        varchar not null,
    client_settings               varchar not null,
    token_settings                varchar not null,
    constraint pk_oauth2_registered_client primary key (id)
);

create table oauth2_authorization (
    id                            varchar not null,
    registered_client_id          varchar not null,
    principal_name                varchar not null,
    authorization_grant_type      varchar not null,
    authorized_scopes             varchar,
    attributes                    varchar,
    state                         varchar,
    authorization_code_value      varchar,
    authorization_code_issued_at  timestamp with time zone,
    authorization_code_expires_at timestamp with time zone,
    authorization_code_metadata   varchar,
    access_token_value            varchar,
    access_token_issued_at        timestamp with time zone,
    access_token_expires_at       timestamp with time zone,
    access_token_metadata         varchar,
    access_token_type             varchar,
    access_token_scopes           varchar,
    oidc_id_token_value           varchar,
    oidc_id_token_issued_at       timestamp with time zone,
    oidc_id_token_expires_at      timestamp with time zone,
    oidc_id_token_metadata        varchar,
    refresh_token_value           varchar,
    refresh_token_issued_at       timestamp with time zone,
    refresh_token_expires_at      timestamp with time zone,
    refresh_token_metadata        varchar,
    user_code_value               varchar,
    user_code_issued_at           timestamp with time zone,
    user_code_expires_at          timestamp with time zone,
    user_code_metadata            varchar,
    device_code_value             varchar,
    device_code_issued_at         timestamp with time zone,
    device_code_expires_at        timestamp with time zone,
    device_code_metadata          varchar,
    constraint pk_oauth2_authorization primary key (id)
);

create table oauth2_authorization_consent (
    registered_client_id varchar not null,
    principal_name       varchar not null,
    authorities          varchar not null,
    constraint pk_oauth2_authorization_consent primary key (registered_client_id, principal_name)
);
