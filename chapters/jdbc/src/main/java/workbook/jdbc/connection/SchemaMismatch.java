package workbook.jdbc.connection;

import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.scenario.Situation;

/** A column that the code knows and the table does not. */
public final class SchemaMismatch {

    private static final String SELECT = "select name, nickname from users";

    private SchemaMismatch() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Situation, Refusal>to(SCHEMA_MISMATCH)
                .trap("first-query", SchemaMismatch::firstQuery)
                .idiom("ask-for-no-row", SchemaMismatch::askForNoRow)
                .list();
    }

    // tag::first-query[]
    static Refusal firstQuery(DataSource database, Situation situation) throws SQLException {
        try (Connection connection = database.getConnection();
                // A trap: a string until it is sent.
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.executeQuery();
            return null;
        } catch (SQLException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::first-query[]

    // tag::ask-for-no-row[]
    static Refusal askForNoRow(DataSource database, Situation situation) throws SQLException {
        // When the program starts: the database reads every name and returns nothing.
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT + " where 1 = 0")) {
            select.executeQuery();
            return null;
        } catch (SQLException failure) {
            return Refusal.of(AT_START, failure);
        }
    }
    // end::ask-for-no-row[]
}
