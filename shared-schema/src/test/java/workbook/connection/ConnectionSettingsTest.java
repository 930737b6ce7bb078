package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSettingsTest {

    private static final String SECRET = "s3cr3t";

    @Test
    void anEnvironmentWithoutSettingsNamesNoServer() {
        assertThat(ConnectionSettings.fromEnvironment(Map.of("PATH", "/bin", "WORKBOOK_JAVA_OPTIONS", "-Xmx1g")))
                .isEmpty();
    }

    @Test
    void partsBecomeAJdbcUrl() {
        ConnectionSettings settings =
                settings("HOST=db.example.com", "NAME=my app", "USER=ann", "PASSWORD=pw", "SSLMODE=verify-full");

        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db.example.com:5432/my+app?sslmode=verify-full");
        assertThat(settings.user()).isEqualTo("ann");
        assertThat(settings.password()).isEqualTo("pw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://ann:pw@db:6543/app                   | jdbc:postgresql://db:6543/app",
                "postgres://ann:pw@db/app                          | jdbc:postgresql://db:5432/app",
                "jdbc:postgresql://ann:pw@db/app                   | jdbc:postgresql://db:5432/app",
                "jdbc:postgresql://db/app?user=ann&password=pw     | jdbc:postgresql://db:5432/app",
                "postgresql://db_1/app?user=ann&password=pw        | jdbc:postgresql://db_1:5432/app",
                "postgresql://ann:pw@[::1]:6543/app                | jdbc:postgresql://[::1]:6543/app",
                "postgresql://ann:pw@db/%EA%B8%80%2F%3F            | jdbc:postgresql://db:5432/%EA%B8%80%2F%3F",
                "postgresql://ann:pw@db/a?channel_binding=require  | jdbc:postgresql://db:5432/a?channelBinding=require",
                "postgresql://ann:pw@db/a?sslmode=verify-full&sslrootcert=/a%20b | "
                        + "jdbc:postgresql://db:5432/a?sslmode=verify-full&sslrootcert=%2Fa+b"
            })
    void urlsBecomeAJdbcUrlWithoutSecrets(String given, String url) {
        ConnectionSettings settings = settings("URL=" + given);

        assertThat(settings.url()).isEqualTo(url);
        assertThat(settings.user()).isEqualTo("ann");
        assertThat(settings.password()).isEqualTo("pw");
        assertThat(settings).hasToString(url + " as ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@:/?#%&", "a b+c", "  ", "한글 암호", "'\"\\$;=", "%41", "p@ss:w/o?r#d%&한글 +"})
    void anyPasswordWorksInEitherForm(String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(settings("HOST=db", "NAME=app", "USER=ann", "PASSWORD=" + password)
                        .password())
                .isEqualTo(password);
        assertThat(settings("URL=postgresql://db/app", "USER=ann", "PASSWORD=" + password)
                        .password())
                .isEqualTo(password);
        assertThat(settings("URL=postgresql://ann:" + encoded + "@db/app").password())
                .isEqualTo(password);
        assertThat(settings("URL=jdbc:postgresql://db/app?user=ann&password=" + encoded)
                        .password())
                .isEqualTo(password);
    }

    @Test
    void anIpv6HostNeedsNoBrackets() {
        assertThat(settings("HOST=::1", "PORT=6543", "NAME=app", "USER=ann").url())
                .isEqualTo("jdbc:postgresql://[::1]:6543/app");
    }

    @Test
    void aPasswordMayBeLeftOut() {
        assertThat(settings("HOST=db", "NAME=app", "USER=ann").password()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "PASWORD=s3cr3t                            | WORKBOOK_DB_PASWORD is not a setting: there are WORKBOOK_DB_URL",
                "password=s3cr3t                           | WORKBOOK_DB_password is not a setting",
                "PASSWORD=s3cr3t                           | not set: WORKBOOK_DB_HOST, WORKBOOK_DB_NAME, WORKBOOK_DB_USER (there is WORKBOOK_DB_PASSWORD)",
                "HOST=db;NAME=app;PASSWORD=s3cr3t          | not set: WORKBOOK_DB_USER (there is WORKBOOK_DB_HOST, WORKBOOK_DB_NAME, ",
                "HOST=db;NAME= ;USER=ann;PASSWORD=s3cr3t   | WORKBOOK_DB_NAME is set, but there is nothing in it",
                "HOST=db;NAME=app;USER=ann;PASSWORD=       | WORKBOOK_DB_PASSWORD is set, but there is nothing in it",
                "HOST=db;NAME=app;USER=ann ;PASSWORD=s3cr3t| WORKBOOK_DB_USER begins or ends with white space",
                "HOST=http://s3cr3t;NAME=app;USER=ann      | the host in WORKBOOK_DB_HOST is neither a name nor an address",
                "HOST=db:s3cr3t;NAME=app;USER=ann          | the host in WORKBOOK_DB_HOST is neither a name nor an address",
                "HOST=db;PORT=s3cr3t;NAME=app;USER=ann     | the port in WORKBOOK_DB_PORT is not a number from 1 to 65535",
                "HOST=db;PORT=0;NAME=app;USER=ann          | the port in WORKBOOK_DB_PORT is not a number",
                "HOST=db;PORT=65536;NAME=app;USER=ann      | the port in WORKBOOK_DB_PORT is not a number",
                "HOST=db;NAME=app;USER=ann;SSLMODE=s3cr3t  | the sslmode in WORKBOOK_DB_SSLMODE is unknown: there are disable, allow, prefer, require, verify-ca, verify-full",
                "URL=postgresql://db/a;HOST=db             | WORKBOOK_DB_URL and WORKBOOK_DB_HOST both say how to reach the server",
                "URL=postgresql://db/a;SSLMODE=require     | WORKBOOK_DB_URL and WORKBOOK_DB_SSLMODE both say",
                "URL=postgresql://ann@db/a;USER=ann        | WORKBOOK_DB_USER is set, and WORKBOOK_DB_URL says the same",
                "URL=postgresql://u:s3cr3t@db/a;PASSWORD=x | WORKBOOK_DB_PASSWORD is set, and WORKBOOK_DB_URL says the same",
                "URL=postgresql://u:s3cr3t@db/a?user=u     | WORKBOOK_DB_URL names a user or a password twice",
                "URL=postgresql://db/a;PASSWORD=s3cr3t     | not set: WORKBOOK_DB_USER (there is WORKBOOK_DB_URL, WORKBOOK_DB_PASSWORD",
                "URL=postgresql://:s3cr3t@db/a             | not set: WORKBOOK_DB_USER",
                "URL=mysql://ann:s3cr3t@db/app             | WORKBOOK_DB_URL is not the URL of a PostgreSQL server",
                "URL=jdbc:h2:mem:s3cr3t                    | WORKBOOK_DB_URL is not the URL of a PostgreSQL server",
                "URL=jdbc:postgresql:s3cr3t                | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql:///s3cr3t                  | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:s3cr3t%@db/app       | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:s3cr3t x@db/app      | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:x/s3cr3t@db/app      | the port in WORKBOOK_DB_URL is not a number",
                "URL=postgresql://ann:1/s3cr3t@db/app      | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:x?s3cr3t@db/app      | the port in WORKBOOK_DB_URL is not a number",
                "URL=postgresql://ann:1/a?s3cr3t@db/app    | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:x#s3cr3t@db/app      | WORKBOOK_DB_URL cannot be read as a URL",
                "URL=postgresql://ann:s3cr3t@/app          | the host in WORKBOOK_DB_URL is neither a name nor an address",
                "URL=postgresql://ann:s3cr3t@a,b/app       | the host in WORKBOOK_DB_URL is neither a name nor an address",
                "URL=postgresql://ann:s3cr3t@db:x/app      | the port in WORKBOOK_DB_URL is not a number",
                "URL=postgresql://ann%00x:s3cr3t@db/app    | WORKBOOK_DB_URL holds a NUL or half a surrogate pair",
                "URL=postgresql://ann:s3cr3t%00@db/app     | WORKBOOK_DB_URL holds a NUL or half a surrogate pair",
                "URL=postgresql://ann:s3cr3t@db/app%00x    | WORKBOOK_DB_URL holds a NUL or half a surrogate pair",
                "URL=postgresql://ann:s3cr3t@db            | WORKBOOK_DB_URL names no database",
                "URL=postgresql://ann:s3cr3t@db/           | WORKBOOK_DB_URL names no database",
                "URL=postgresql://ann@db/a?Password=s3cr3t | WORKBOOK_DB_URL has a parameter Password, which the PostgreSQL driver does not know",
                "URL=postgresql://ann@db/a?sslpassword=s3cr3t | WORKBOOK_DB_URL has the parameter sslpassword, which is not taken from there",
                "URL=postgresql://ann@db/a?PGHOST=s3cr3t   | WORKBOOK_DB_URL has the parameter PGHOST, which is not taken from there",
                "URL=postgresql://ann@db/a?sslmode=require&sslmode=s3cr3t | WORKBOOK_DB_URL says sslmode twice",
                "URL=postgresql://ann@db/a?sslmode=s3cr3t  | the sslmode in WORKBOOK_DB_URL is unknown"
            })
    void whatCannotBeMeantIsOneLineWithoutTheSecret(String given, String message) {
        ConnectionSettingsException refused =
                catchThrowableOfType(ConnectionSettingsException.class, () -> settings(given));

        assertThat(refused).hasMessageStartingWith(message).hasMessageNotContaining("\n");
        assertThat(trace(refused)).doesNotContain(SECRET);
    }

    @Test
    void koreanReadersAreToldInKorean() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertThatThrownBy(() -> settings("HOST="))
                    .extracting(Throwable::getLocalizedMessage)
                    .isEqualTo("WORKBOOK_DB_HOST 설정이 비어 있습니다. 값을 넣거나 설정을 해제하십시오");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        assertThat(messages("Messages_ko.properties").keySet())
                .isEqualTo(messages("Messages.properties").keySet());
    }

    @Test
    void everyProblemHasItsMessage() throws IOException {
        assertThat(messages("Messages.properties").stringPropertyNames())
                .containsAll(Arrays.stream(ProblemRule.values())
                        .map(ProblemRule::key)
                        .toList());
    }

    @Test
    void aPasswordInTheUrlOfAnyDatabaseIsRefused() {
        assertThatThrownBy(() -> ConnectionSettings.of("jdbc:h2:mem:a;PASSWORD=" + SECRET, "sa", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    /** Settings without their prefix; several in one text are separated by semicolons. */
    private static ConnectionSettings settings(String... given) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String setting : given.length == 1 ? given[0].split(";") : given) {
            String[] nameAndValue = setting.split("=", 2);
            environment.put("WORKBOOK_DB_" + nameAndValue[0], nameAndValue[1]);
        }
        return ConnectionSettings.fromEnvironment(environment).orElseThrow();
    }

    private static String trace(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Message.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
