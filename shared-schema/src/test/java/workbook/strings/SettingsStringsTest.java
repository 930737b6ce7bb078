package workbook.strings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.connection.ConnectionSettingsException;

/** Awkward strings as the settings of a connection: each reaches the driver unchanged, or is refused in one line. */
class SettingsStringsTest {

    private static final String ONE_LINE = "[^\\p{Cntrl}\\u2028\\u2029\\u202e]+";

    /** A driver that does not accept the user: the problem that names one. */
    private static SQLException notAccepted;

    @BeforeAll
    static void isNotAccepted() throws SQLException {
        String url = "jdbc:h2:mem:settings-strings";
        try (Connection open = DriverManager.getConnection(url, "ann", "secret")) {
            notAccepted = catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection(url, "bob", ""));
        }
    }

    @Test
    void anyNameOfADatabaseReachesTheDriver() {
        AwkwardStrings.all().forEach(awkward -> with("NAME", awkward)
                .ifPresent(settings -> assertThat(PGProperty.PG_DBNAME.getOrDefault(parsed(settings)))
                        .as(awkward.toString())
                        .isEqualTo(awkward.text())));
    }

    @Test
    void anyUserIsNamedInOneLine() {
        AwkwardStrings.all().forEach(awkward -> with("USER", awkward).ifPresent(settings -> {
            assertThat(settings.user()).isEqualTo(awkward.text());
            assertThat(ConnectionProblem.of(notAccepted, settings).toString())
                    .as(awkward.toString())
                    .contains("user")
                    .matches(ONE_LINE);
        }));
    }

    @Test
    void anyPasswordIsKeptAndNotTold() {
        AwkwardStrings.all().forEach(awkward -> with("PASSWORD", awkward).ifPresent(settings -> {
            assertThat(settings.password()).isEqualTo(awkward.text());
            assertThat(settings).as(awkward.toString()).hasToString("jdbc:postgresql://localhost:5432/app as ann");
            assertThat(ConnectionProblem.of(notAccepted, settings).toString())
                    .isEqualTo(ConnectionProblem.of(notAccepted, with("PASSWORD", "x"))
                            .toString());
        }));
    }

    private static Optional<ConnectionSettings> with(String setting, AwkwardString awkward) {
        try {
            ConnectionSettings settings = with(setting, awkward.text());
            assertThat(isRefused(setting, awkward)).as(awkward.toString()).isFalse();
            return Optional.of(settings);
        } catch (ConnectionSettingsException refused) {
            assertThat(refused.getMessage()).as(awkward.toString()).matches(ONE_LINE);
            assertThat(isRefused(setting, awkward)).as(awkward.toString()).isTrue();
            return Optional.empty();
        }
    }

    private static boolean isRefused(String setting, AwkwardString awkward) {
        boolean unsendable =
                Set.of(AwkwardCharacters.NUL, AwkwardCharacters.HALF_A_PAIR).contains(awkward.family());
        boolean spaced = !awkward.text().equals(awkward.text().strip());
        return unsendable || awkward.text().isEmpty() || spaced && !setting.equals("PASSWORD");
    }

    private static ConnectionSettings with(String setting, String value) {
        Map<String, String> environment = new HashMap<>(
                Map.of("WORKBOOK_DB_HOST", "localhost", "WORKBOOK_DB_NAME", "app", "WORKBOOK_DB_USER", "ann"));
        environment.put("WORKBOOK_DB_" + setting, value);
        return ConnectionSettings.fromEnvironment(environment).orElseThrow();
    }

    private static Properties parsed(ConnectionSettings settings) {
        return requireNonNull(Driver.parseURL(settings.url(), new Properties()), settings::toString);
    }
}
