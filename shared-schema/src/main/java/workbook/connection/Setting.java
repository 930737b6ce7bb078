package workbook.connection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The environment variables that say where a database is and who connects. */
enum Setting {
    URL,
    HOST,
    PORT,
    NAME,
    USER,
    PASSWORD,
    SSLMODE,
    SSLROOTCERT;

    private static final String PREFIX = "WORKBOOK_DB_";

    String variable() {
        return PREFIX + name();
    }

    /** Whatever is written like one of these, a slip of the shift key included. */
    static boolean isMeant(String variable) {
        return variable.toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    static Optional<Setting> of(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    static String variables() {
        return Arrays.stream(values()).map(Setting::variable).collect(Collectors.joining(", "));
    }
}
