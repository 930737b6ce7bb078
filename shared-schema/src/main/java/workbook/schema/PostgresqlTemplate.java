package workbook.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A PostgreSQL server. A copy is a schema of its own in which the migrated script ran. On a server of our own, one that
 * was used is emptied for the next: 6 ms where to make and to drop one took 70 ms, and {@code create database … template}
 * 200 ms, measured on two cores. Of a server elsewhere nothing is kept.
 */
final class PostgresqlTemplate implements Template {

    private final PostgresqlServer server;
    private final PostgresqlSchemas schemas;
    private final String script;
    private final Deque<Copy> spares = new ConcurrentLinkedDeque<>();

    /** @param shape what its tables looked like when it was made */
    private record Copy(String schema, String shape) {}

    PostgresqlTemplate(PostgresqlServer server) {
        this(server, ThreadLocalRandom.current().nextInt());
    }

    /** @param run a number that no other run has, for the names of the schemas */
    PostgresqlTemplate(PostgresqlServer server, int run) {
        this.server = server;
        try {
            schemas = new PostgresqlSchemas(server, run);
        } catch (RuntimeException problem) {
            server.close();
            throw problem;
        }
        try {
            script = migrated();
        } catch (RuntimeException problem) {
            close();
            throw problem;
        }
    }

    private String migrated() {
        String migrations = Migrations.script(DatabaseKind.POSTGRESQL);
        String name = schemas.create(migrations);
        try {
            return migrations + "\n" + sortedByBytes(name);
        } finally {
            schemas.drop(name);
        }
    }

    /**
     * Our own server sorts text by its bytes; one elsewhere may sort as its country does. There the columns say that
     * they want bytes, so that a query returns the same order everywhere.
     */
    private String sortedByBytes(String schema) {
        String columns = """
                select string_agg(format('; alter table %I alter column %I type %s collate "C"',
                                         relname, attname, format_type(atttypid, atttypmod)), '')
                from pg_class join pg_attribute on attrelid = pg_class.oid
                where relnamespace = current_schema()::regnamespace and relkind = 'r'
                and attcollation <> 0 and 'a' < 'B'""";
        try (Connection connection = server.dataSource(schema).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(columns)) {
            row.next();
            return row.getString(1) == null ? "" : row.getString(1);
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
    }

    @Override
    public Database copy() {
        Copy spare = spares.poll();
        return spare == null ? unusedCopy() : database(spare);
    }

    @Override
    public Database unusedCopy() {
        return database(made());
    }

    private Database database(Copy copy) {
        return new Database(
                DatabaseKind.POSTGRESQL,
                server.dataSource(copy.schema()),
                () -> giveBack(copy),
                () -> schemas.cutConnections(copy.schema()));
    }

    private Copy made() {
        String schema = schemas.create(script);
        return new Copy(schema, schemas.shape(schema));
    }

    private void giveBack(Copy used) {
        if (server.isOurs() && schemas.emptied(used.schema(), used.shape())) {
            spares.push(used);
        } else {
            schemas.drop(used.schema());
        }
    }

    @Override
    public Map<String, String> environment() {
        return server.environment();
    }

    @Override
    public void close() {
        try {
            schemas.close();
        } finally {
            server.close();
        }
    }
}
