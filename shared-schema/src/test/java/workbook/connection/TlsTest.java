package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import workbook.connection.TestAuthority.Identity;

/** With {@code sslmode=verify-full} a server is believed only when a trusted authority vouches for its name, today. */
@ExtendWith(SharedTestServer.class)
class TlsTest {

    private final TestServer server;

    TlsTest(TestServer server) {
        this.server = server;
    }

    @Test
    void theTrustedAuthoritysServerIsBelieved() throws SQLException {
        try (Connection connection = open(server.settings());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from pg_stat_ssl where pid = pg_backend_pid() and ssl")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).startsWith("TLSv1.");
        }
    }

    @Test
    void anUnknownAuthorityIsNotBelieved(@TempDir Path folder) throws IOException {
        Path other = new TestAuthority("Somebody else").writeTo(folder.resolve("other.crt"));
        Map<String, String> environment = server.environment();
        environment.put("WORKBOOK_DB_SSLROOTCERT", other.toString());

        assertThat(lineAbout(ConnectionSettings.fromEnvironment(environment).orElseThrow()))
                .contains(
                        "is not signed by an authority that is trusted here: let sslrootcert (WORKBOOK_DB_SSLROOTCERT)");
    }

    @Test
    void aCertificateOfNoAuthorityIsNotBelieved() throws Exception {
        assertThat(lineAbout(TestAuthority.selfSigned("localhost")))
                .contains("is not signed by an authority that is trusted here");
    }

    @Test
    void anExpiredCertificateIsNotBelieved() throws Exception {
        assertThat(lineAbout(server.authority().expired("localhost")))
                .contains("has expired (NotAfter: ")
                .endsWith("the server needs a new one");
    }

    @Test
    void aCertificateForAnotherHostIsNotBelieved() throws Exception {
        assertThat(lineAbout(server.authority().identity("db.example.com")))
                .contains("is for another host: reach the server by the name in its certificate (WORKBOOK_DB_HOST)");
    }

    private String lineAbout(Identity identity) throws Exception {
        server.present(identity);
        try {
            return lineAbout(server.settings());
        } finally {
            server.present(server.authority().identity("localhost"));
        }
    }

    private static String lineAbout(ConnectionSettings settings) {
        return ConnectionProblem.of(catchException(() -> open(settings)), settings)
                .toString();
    }

    private static Connection open(ConnectionSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }
}
