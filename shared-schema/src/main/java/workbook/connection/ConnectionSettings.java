package workbook.connection;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a database is and who connects: what every library asks for first. */
public final class ConnectionSettings {

    private static final Pattern SECRET = Pattern.compile("(?i)[?&;](ssl)?password=");

    private final String url;
    private final String user;
    private final String password;
    private final Map<Setting, String> names;

    /** @param names by which setting each part came, where it was not by one of its own */
    ConnectionSettings(String url, String user, String password, Map<Setting, String> names) {
        this.url = Objects.requireNonNull(url);
        this.user = user;
        this.password = password;
        this.names = Map.copyOf(names);
        if (SECRET.matcher(url).find()) {
            throw new IllegalArgumentException("a password in the URL is shown wherever the URL is: pass it beside it");
        }
    }

    /**
     * Settings of any database.
     *
     * @param url a JDBC URL without a password
     * @param user null where the database knows no users
     * @param password null where none is needed
     */
    public static ConnectionSettings of(String url, String user, String password) {
        Map<Setting, String> names = Map.of(
                Setting.URL, "url",
                Setting.HOST, "url",
                Setting.PORT, "url",
                Setting.NAME, "url",
                Setting.USER, "user",
                Setting.PASSWORD, "password",
                Setting.SSLMODE, "url",
                Setting.SSLROOTCERT, "url");
        return new ConnectionSettings(url, user, password, names);
    }

    /**
     * The PostgreSQL server that an environment names: by one URL ({@code WORKBOOK_DB_URL}, as {@code
     * postgresql://user:password@host:port/name?sslmode=…} or {@code jdbc:postgresql://…}, with {@code WORKBOOK_DB_USER}
     * and {@code WORKBOOK_DB_PASSWORD} unless they are in it), or by {@code WORKBOOK_DB_HOST}, {@code _PORT} (5432 if
     * not set), {@code _NAME}, {@code _USER}, {@code _PASSWORD}, {@code _SSLMODE} and {@code _SSLROOTCERT}. The password
     * may be left out, for servers that ask for none.
     *
     * @return empty when no {@code WORKBOOK_DB_} variable is set
     * @throws ConnectionSettingsException when one of them is missing, malformed, contradictory, blank or unknown
     */
    public static Optional<ConnectionSettings> fromEnvironment(Map<String, String> environment) {
        return new EnvironmentSettings(environment).read();
    }

    /** The JDBC URL, without a password in it. */
    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    /** The password, or null when there is none. Not for messages. */
    public String password() {
        return password;
    }

    /** The name under which the user knows a part of these settings, for messages. */
    String name(Setting part) {
        return names.getOrDefault(part, part.variable());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user == null ? url : url + " as " + user;
    }
}
