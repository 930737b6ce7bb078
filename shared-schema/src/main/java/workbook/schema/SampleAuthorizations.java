package workbook.schema;

import static workbook.schema.SampleLoader.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import workbook.schema.Blog.Authorization;

/** Writes what an authorization server keeps: into the workbook's tables, and the same into those of Spring's own store. */
final class SampleAuthorizations {

    private static final String CLIENT = "workbook-client";

    /** What it calls itself, unlike any client that a server is tried out with. */
    private static final String CLIENT_ID = "sample-client";

    private static final Timestamp ISSUED = Timestamp.from(Instant.parse("2019-12-31T23:55:00Z"));

    /** How Spring Security writes a map without entries. */
    private static final String NO_ENTRY = "{\"@class\":\"java.util.HashMap\"}";

    private static final String CLIENT_SETTINGS = """
            {"@class":"java.util.Collections$UnmodifiableMap","settings.client.require-proof-key":true,\
            "settings.client.require-authorization-consent":false}""";

    private static final String TOKEN_SETTINGS = """
            {"@class":"java.util.Collections$UnmodifiableMap","settings.token.reuse-refresh-tokens":false}""";

    private SampleAuthorizations() {}

    static void insert(Connection connection, List<Authorization> authorizations) throws SQLException {
        if (authorizations.isEmpty()) {
            return;
        }
        insertClient(connection);
        write(
                connection,
                "insert into oauth_authorizations"
                        + " (id, registered_client_id, principal_name, grant_type, scopes, attributes, version)"
                        + " values (?, '" + CLIENT + "', 'John Doe', 'authorization_code', '[]', ?, 0)",
                authorizations,
                (row, authorization) -> {
                    row.setString(1, authorization.id());
                    row.setString(2, NO_ENTRY);
                });
        write(
                connection,
                "insert into oauth_tokens (authorization_id, kind, token_value, token_hash, issued_at, expires_at,"
                        + " invalidated, metadata) values (?, 'code', ?, ?, ?, ?, false, ?)",
                authorizations,
                (row, authorization) -> {
                    row.setString(1, authorization.id());
                    row.setString(2, authorization.code());
                    row.setString(3, sha256(authorization.code()));
                    row.setTimestamp(4, ISSUED);
                    row.setTimestamp(5, Timestamp.from(authorization.expiresAt()));
                    row.setString(6, NO_ENTRY);
                });
        insertForSpring(connection, authorizations);
    }

    private static void insertClient(Connection connection) throws SQLException {
        write(
                connection,
                "insert into oauth_clients (id, client_id, name, authentication_methods, grant_types, redirect_uris,"
                        + " post_logout_redirect_uris, scopes, client_settings, token_settings)"
                        + " values (?, ?, ?, '[\"client_secret_basic\"]', '[\"authorization_code\"]',"
                        + " '[\"http://127.0.0.1:9999/callback\"]', '[]', '[]', ?, ?)",
                List.of(CLIENT),
                (row, client) -> {
                    row.setString(1, client);
                    row.setString(2, CLIENT_ID);
                    row.setString(3, client);
                    row.setString(4, CLIENT_SETTINGS);
                    row.setString(5, TOKEN_SETTINGS);
                });
        write(
                connection,
                "insert into oauth2_registered_client (id, client_id, client_name, client_authentication_methods,"
                        + " authorization_grant_types, redirect_uris, scopes, client_settings, token_settings)"
                        + " values (?, ?, ?, 'client_secret_basic', 'authorization_code',"
                        + " 'http://127.0.0.1:9999/callback', '', ?, ?)",
                List.of(CLIENT),
                (row, client) -> {
                    row.setString(1, client);
                    row.setString(2, CLIENT_ID);
                    row.setString(3, client);
                    row.setString(4, CLIENT_SETTINGS);
                    row.setString(5, TOKEN_SETTINGS);
                });
    }

    private static void insertForSpring(Connection connection, List<Authorization> authorizations) throws SQLException {
        write(
                connection,
                "insert into oauth2_authorization (id, registered_client_id, principal_name,"
                        + " authorization_grant_type, attributes, authorization_code_value,"
                        + " authorization_code_issued_at, authorization_code_expires_at, authorization_code_metadata)"
                        + " values (?, '" + CLIENT + "', 'John Doe', 'authorization_code', ?, ?, ?, ?, ?)",
                authorizations,
                (row, authorization) -> {
                    row.setString(1, authorization.id());
                    row.setString(2, NO_ENTRY);
                    row.setString(3, authorization.code());
                    row.setTimestamp(4, ISSUED);
                    row.setTimestamp(5, Timestamp.from(authorization.expiresAt()));
                    row.setString(6, NO_ENTRY);
                });
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
