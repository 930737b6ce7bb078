package workbook.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The migrations of a kind of database. */
final class Migrations {

    private Migrations() {}

    /** Runs them, and returns what was run as one script. */
    static String run(DatabaseKind kind, DataSource dataSource) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(kind.migrations().stream()
                        .map(folder -> "classpath:" + folder)
                        .toArray(String[]::new))
                .load();
        flyway.migrate();
        return Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getScript)
                .map(script -> text(kind, script))
                .collect(Collectors.joining("\n"));
    }

    private static String text(DatabaseKind kind, String script) {
        ClassLoader classes = Migrations.class.getClassLoader();
        URL resource = kind.migrations().stream()
                .map(folder -> classes.getResource(folder + "/" + script))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        try (InputStream text = resource.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
