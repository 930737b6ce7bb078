package workbook.connection;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.SslMode;

/** The address of a PostgreSQL server, put together by its driver. Refuses what the driver would fail at later. */
final class ServerAddress {

    private static final Pattern HOST = Pattern.compile("[^\\s/@:?#%,\\[\\]]+|\\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final List<String> SSL_MODES =
            Arrays.stream(SslMode.values()).map(mode -> mode.value).toList();
    private static final int LARGEST_PORT = 65_535;

    private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

    /** @param setting where the host was read, for the message when it is none */
    void host(String setting, String host) {
        if (!HOST.matcher(host).matches()) {
            throw refused("host", setting);
        }
        dataSource.setServerNames(new String[] {host});
    }

    void port(String setting, String port) {
        int number = PORT.matcher(port).matches() ? Integer.parseInt(port) : 0;
        if (number < 1 || number > LARGEST_PORT) {
            throw refused("port", setting);
        }
        dataSource.setPortNumbers(new int[] {number});
    }

    void database(String setting, String name) {
        requireSendable(setting, name);
        dataSource.setDatabaseName(name);
    }

    /** @param name as the driver spells it */
    void property(String setting, String name, String value) {
        if (name.equals("sslmode") && !SSL_MODES.contains(value)) {
            throw refused("sslmode", setting, String.join(", ", SSL_MODES));
        }
        try {
            dataSource.setProperty(name, value);
        } catch (SQLException notAProperty) {
            throw new IllegalArgumentException(notAProperty);
        }
    }

    /**
     * NUL ends a text in PostgreSQL's protocol: what follows would be read as another parameter. Half a surrogate pair
     * would become a question mark.
     */
    static void requireSendable(String setting, String text) {
        if (text.contains("\0") || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw refused("character", setting);
        }
    }

    /** Without user and password. */
    String jdbcUrl() {
        return dataSource.getUrl();
    }

    private static ConnectionSettingsException refused(String key, Object... values) {
        return new ConnectionSettingsException(new Message("settings." + key, values));
    }
}
