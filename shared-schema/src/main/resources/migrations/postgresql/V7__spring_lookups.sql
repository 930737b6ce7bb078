-- Spring leaves the indexes of its lookups to its users. By hash: a token may be longer than a value in a
-- B-tree of PostgreSQL.

create index ix_oauth2_authorization_state on oauth2_authorization using hash (state);
create index ix_oauth2_authorization_authorization_code on oauth2_authorization using hash (authorization_code_value);
create index ix_oauth2_authorization_access_token on oauth2_authorization using hash (access_token_value);
create index ix_oauth2_authorization_oidc_id_token on oauth2_authorization using hash (oidc_id_token_value);
create index ix_oauth2_authorization_refresh_token on oauth2_authorization using hash (refresh_token_value);
create index ix_oauth2_authorization_user_code on oauth2_authorization using hash (user_code_value);
create index ix_oauth2_authorization_device_code on oauth2_authorization using hash (device_code_value);
