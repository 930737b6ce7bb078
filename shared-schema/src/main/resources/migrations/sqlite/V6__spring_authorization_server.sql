-- What Spring Security's own JDBC store needs, as its jar has it (oauth2-registered-client-schema.sql and two
-- others), with text for blob and for the lengths: SQLite.

create table oauth2_registered_client (
    id                            text not null,
    client_id                     text not null,
    client_id_issued_at           timestamp default current_timestamp not null,
    client_secret                 text,
    client_secret_expires_at      timestamp,
    client_name                   text not null,
    client_authentication_methods text not null,
    authorization_grant_types     text not null,
    redirect_uris                 text,
    post_logout_redirect_uris     text,
    scopes                        text not null,
    client_settings               text not null,
    token_settings                text not null,
    constraint pk_oauth2_registered_client primary key (id)
);

create table oauth2_authorization (
    id                            text not null,
    registered_client_id          text not null,
    principal_name                text not null,
    authorization_grant_type      text not null,
    authorized_scopes             text,
    attributes                    text,
    state                         text,
    authorization_code_value      text,
    authorization_code_issued_at  timestamp,
    authorization_code_expires_at timestamp,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamp,
    access_token_expires_at       timestamp,
    access_token_metadata         text,
    access_token_type             text,
    access_token_scopes           text,
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamp,
    oidc_id_token_expires_at      timestamp,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamp,
    refresh_token_expires_at      timestamp,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamp,
    user_code_expires_at          timestamp,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamp,
    device_code_expires_at        timestamp,
    device_code_metadata          text,
    constraint pk_oauth2_authorization primary key (id)
);

create table oauth2_authorization_consent (
    registered_client_id text not null,
    principal_name       text not null,
    authorities          text not null,
    constraint pk_oauth2_authorization_consent primary key (registered_client_id, principal_name)
);
