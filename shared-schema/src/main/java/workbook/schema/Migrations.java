package workbook.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The migrations of a kind of database, as one script. They are files for Flyway, and a test lets Flyway run them. A
 * database that is always new has nothing to be migrated from: to start Flyway for each took half of a short process.
 */
final class Migrations {

    /** In the order of their versions. Each is in one of a database's folders, or in none when it is not meant. */
    private static final List<String> NAMES = List.of(
            "V1__blog.sql",
            "V2__id_sequences.sql",
            "V3__blobs.sql",
            "V4__accounts.sql",
            "V5__oauth.sql",
            "V6__spring_authorization_server.sql",
            "V7__spring_lookups.sql");

    private Migrations() {}

    static String script(DatabaseKind kind) {
        return paths(kind).stream().map(Migrations::text).collect(Collectors.joining("\n"));
    }

    /** The files, on the class path. */
    static List<String> paths(DatabaseKind kind) {
        return NAMES.stream()
                .flatMap(name -> kind.migrations().stream().map(folder -> folder + "/" + name))
                .filter(path -> classes().getResource(path) != null)
                .toList();
    }

    private static String text(String path) {
        try (InputStream text = classes().getResourceAsStream(path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ClassLoader classes() {
        return Migrations.class.getClassLoader();
    }
}
