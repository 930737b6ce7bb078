package workbook.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Runs the migrations of a kind of database. */
final class Migrations {

    private Migrations() {}

    static void run(DatabaseKind kind, DataSource dataSource) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(kind.migrations())
                .load()
                .migrate();
    }
}
