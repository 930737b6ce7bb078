package workbook.connection;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@link ConnectionSettings} from an environment, and refuses what cannot be meant. */
final class EnvironmentSettings {

    private static final List<Setting> IN_THE_URL =
            List.of(Setting.HOST, Setting.PORT, Setting.NAME, Setting.SSLMODE, Setting.SSLROOTCERT);

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);

    EnvironmentSettings(Map<String, String> environment) {
        environment.forEach((variable, value) -> {
            if (Setting.isMeant(variable)) {
                given.put(known(variable), value);
            }
        });
    }

    Optional<ConnectionSettings> read() {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        given.forEach(EnvironmentSettings::refuseBlank);
        return Optional.of(given.containsKey(Setting.URL) ? byUrl() : byHost());
    }

    private ConnectionSettings byUrl() {
        IN_THE_URL.stream().filter(given::containsKey).findFirst().ifPresent(setting -> {
            throw refused("server-twice", setting.variable());
        });
        ServerUrl url = new ServerUrl(given.get(Setting.URL));
        Map<Setting, String> names = new EnumMap<>(Setting.class);
        IN_THE_URL.forEach(setting -> names.put(setting, Setting.URL.variable()));
        url.credentials().forEach((setting, value) -> {
            if (given.putIfAbsent(setting, value) != null) {
                throw refused("credential-twice", setting.variable());
            }
            names.put(setting, Setting.URL.variable());
        });
        return settings(url.address(), names);
    }

    private ConnectionSettings byHost() {
        require(Setting.HOST, Setting.NAME, Setting.USER);
        ServerAddress address = new ServerAddress();
        address.host(Setting.HOST.variable(), bracketed(given.get(Setting.HOST)));
        address.port(Setting.PORT.variable(), given.getOrDefault(Setting.PORT, "5432"));
        address.database(Setting.NAME.variable(), given.get(Setting.NAME));
        for (Setting tls : List.of(Setting.SSLMODE, Setting.SSLROOTCERT)) {
            if (given.containsKey(tls)) {
                address.property(tls.variable(), tls.name().toLowerCase(Locale.ROOT), given.get(tls));
            }
        }
        return settings(address, Map.of());
    }

    /** An IPv6 address, which a URL sets in brackets. */
    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private ConnectionSettings settings(ServerAddress address, Map<Setting, String> names) {
        require(Setting.USER);
        for (Setting credential : List.of(Setting.USER, Setting.PASSWORD)) {
            if (given.containsKey(credential)) {
                ServerAddress.requireSendable(
                        names.getOrDefault(credential, credential.variable()), given.get(credential));
            }
        }
        return new ConnectionSettings(address.jdbcUrl(), given.get(Setting.USER), given.get(Setting.PASSWORD), names);
    }

    private void require(Setting... settings) {
        String missing = variables(Arrays.stream(settings).filter(setting -> !given.containsKey(setting)));
        if (!missing.isEmpty()) {
            throw refused("missing", missing, variables(given.keySet().stream()));
        }
    }

    private static Setting known(String variable) {
        return Setting.of(variable).orElseThrow(() -> refused("unknown", variable, Setting.variables()));
    }

    /** A password may be made of spaces; nothing else may so much as begin or end with one. */
    private static void refuseBlank(Setting setting, String value) {
        boolean empty = setting == Setting.PASSWORD ? value.isEmpty() : value.isBlank();
        if (empty) {
            throw refused("blank", setting.variable());
        }
        if (setting != Setting.PASSWORD && !value.equals(value.strip())) {
            throw refused("white-space", setting.variable());
        }
    }

    private static String variables(Stream<Setting> settings) {
        return settings.map(Setting::variable).collect(joining(", "));
    }

    private static ConnectionSettingsException refused(String key, Object... values) {
        return new ConnectionSettingsException(new Message("settings." + key, values));
    }
}
