package workbook.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresql.PGProperty;

/**
 * One URL of a PostgreSQL server, taken apart: {@code postgresql://user:password@host:port/name?parameters}, or the same
 * after {@code jdbc:}. Messages never repeat what stands in it: a slip can make a password look like any other part.
 */
final class ServerUrl {

    private static final String VARIABLE = Setting.URL.variable();
    private static final Pattern SCHEME = Pattern.compile("(jdbc:)?postgres(ql)?:.*");
    private static final Pattern PARAMETER = Pattern.compile("\\w+=.*");

    /** How providers write, after libpq, what the Java driver spells otherwise. */
    private static final Map<String, String> LIBPQ = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout");

    /** Parameters that would say again, or elsewhere, what the URL says. */
    private static final Set<String> NOT_HERE = Set.of("PGHOST", "PGPORT", "PGDBNAME", "service", "sslpassword");

    private final ServerAddress address = new ServerAddress();
    private final Map<Setting, String> credentials = new EnumMap<>(Setting.class);
    private final boolean jdbc;

    ServerUrl(String text) {
        if (!SCHEME.matcher(text).matches()) {
            throw refused("scheme");
        }
        jdbc = text.startsWith("jdbc:");
        URI url = uri(jdbc ? text.substring("jdbc:".length()) : text);
        if (url.getRawAuthority() == null || url.getRawFragment() != null) {
            throw refused("url");
        }
        readAuthority(url.getRawAuthority());
        readDatabase(url.getRawPath());
        readParameters(url.getRawQuery());
    }

    ServerAddress address() {
        return address;
    }

    /** User and password, if the URL has them. */
    Map<Setting, String> credentials() {
        return credentials;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException repeatsTheUrl) {
            throw refused("url");
        }
    }

    /** Not {@link URI#getHost}: it knows no host with an underscore, which containers have. */
    private void readAuthority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            String[] userAndPassword = authority.substring(0, at).split(":", 2);
            credential(Setting.USER, percentDecoded(userAndPassword[0]));
            credential(Setting.PASSWORD, userAndPassword.length == 2 ? percentDecoded(userAndPassword[1]) : "");
        }
        String hostAndPort = authority.substring(at + 1);
        int colon = hostAndPort.lastIndexOf(':');
        boolean hasPort = colon > hostAndPort.lastIndexOf(']');
        address.host(VARIABLE, hasPort ? hostAndPort.substring(0, colon) : hostAndPort);
        address.port(VARIABLE, hasPort ? hostAndPort.substring(colon + 1) : "5432");
    }

    private void readDatabase(String path) {
        String name = path.isEmpty() ? "" : path.substring(1);
        if (name.isEmpty() || name.contains("/") || name.contains("@")) {
            throw refused(name.isEmpty() ? "no-name" : "url");
        }
        address.database(VARIABLE, percentDecoded(name));
    }

    private void readParameters(String query) {
        if (query == null || query.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String parameter : query.split("&")) {
            if (!PARAMETER.matcher(parameter).matches()) {
                throw refused("url");
            }
            int equals = parameter.indexOf('=');
            String name = parameter.substring(0, equals);
            if (!seen.add(name)) {
                throw refused("parameter-twice", name);
            }
            readParameter(name, parameter.substring(equals + 1));
        }
    }

    private void readParameter(String name, String encoded) {
        String value = jdbc ? formDecoded(encoded) : percentDecoded(encoded);
        switch (name) {
            case "user" -> credential(Setting.USER, value);
            case "password" -> credential(Setting.PASSWORD, value);
            default -> address.property(VARIABLE, property(name), value);
        }
    }

    private static String property(String name) {
        String property = LIBPQ.getOrDefault(name, name);
        if (NOT_HERE.contains(property)) {
            throw refused("parameter-not-here", name);
        }
        if (PGProperty.forName(property) == null) {
            throw refused("parameter-unknown", name);
        }
        return property;
    }

    private void credential(Setting setting, String value) {
        if (!value.isEmpty() && credentials.put(setting, value) != null) {
            throw refused("credential-in-url-twice");
        }
    }

    /** A plus is a plus, as libpq reads it. */
    private static String percentDecoded(String text) {
        return formDecoded(text.replace("+", "%2B"));
    }

    /** A plus is a space, as the Java driver reads it. */
    private static String formDecoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static ConnectionSettingsException refused(String key, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = VARIABLE;
        System.arraycopy(more, 0, values, 1, more.length);
        return new ConnectionSettingsException(new Message("settings." + key, values));
    }
}
