package workbook.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
                .locations("classpath:" + kind.migrations())
                .load();
        flyway.migrate();
        return Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getScript)
                .map(script -> text(kind.migrations() + "/" + script))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String resource) {
        try (InputStream script = Migrations.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
