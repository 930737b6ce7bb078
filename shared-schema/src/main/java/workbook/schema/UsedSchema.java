package workbook.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a schema of PostgreSQL that was used can be made as if it were new, and how. */
final class UsedSchema {

    /** In the schema of the search path. */
    private static final String EMPTYING = """
            do $$
            declare
                filled regclass;
            begin
                for filled in
                    select oid from pg_class where relnamespace = current_schema()::regnamespace
                    and relkind = 'r'
                loop
                    execute 'delete from ' || filled;
                end loop;
                perform setval(oid, seqstart, false) from pg_class join pg_sequence on seqrelid = oid
                where relnamespace = current_schema()::regnamespace;
            end $$""";

    /** Bytes of tables: what was deleted stays in PostgreSQL's files, and is read past. */
    private static final long LARGE = 4L << 20;

    private UsedSchema() {}

    /**
     * Whether a statement or a transaction of somebody who means this schema has not ended, or so many rows were deleted
     * that it is slow to read past them.
     */
    static boolean isBusyOrLarge(String name, Connection connection) throws SQLException {
        String sql = """
                select exists (select from pg_stat_activity where application_name = ? and state <> 'idle')
                or (select sum(pg_table_size(oid)) > ? from pg_class
                    where relnamespace = ?::regnamespace and relkind = 'r')""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setLong(2, LARGE);
            statement.setString(3, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Removes every row of its tables and sets its sequences back, in a transaction that is the caller's to end. */
    static void empty(String name, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // names of schemas cannot be bound; these are ours
            statement.execute("set local search_path to " + name);
            statement.execute("set local session_replication_role to replica");
            statement.execute(EMPTYING);
        }
    }

    /**
     * What changes when a table, a column, a constraint or an index of that schema does: rows of the catalog are never
     * changed, only written anew, by another transaction.
     */
    static String shape(String name, Connection connection) throws SQLException {
        String sql = """
                select md5(string_agg(concat_ws(' ', what, part, oid, xmin), ',' order by what, oid, part)) from (
                    select 'relation', 0, oid, xmin from pg_class where relnamespace = ?::regnamespace
                    union all
                    select 'column', attnum, attrelid, attribute.xmin from pg_attribute attribute
                    join pg_class on attrelid = pg_class.oid where relnamespace = ?::regnamespace
                    union all
                    select 'constraint', 0, oid, xmin from pg_constraint where connamespace = ?::regnamespace
                ) catalog (what, part, oid, xmin)""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                statement.setString(parameter, name);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
