package workbook.jooq.connection;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.SQLDataType;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.scenario.Situation;

/**
 * A column that the code knows and the table does not. Generated code agrees with the schema that it was generated from,
 * and does not compile when a column is gone; what is left is a database that was not migrated.
 */
public final class SchemaMismatch {

    /** Stands for a column of generated code that is newer than the database. */
    private static final Field<String> NICKNAME = field(name("nickname"), SQLDataType.VARCHAR);

    private SchemaMismatch() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Situation, Refusal>to(SCHEMA_MISMATCH)
                .trap("first-query", SchemaMismatch::firstQuery)
                .idiom("ask-for-no-row", SchemaMismatch::askForNoRow)
                .list();
    }

    // tag::first-query[]
    static Refusal firstQuery(DSLContext ctx, Situation situation) {
        // A trap: the compiler believes the generated code, and the code may be newer than the database.
        try {
            ctx.select(USERS.NAME, NICKNAME).from(USERS).fetch();
            return null;
        } catch (DataAccessException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::first-query[]

    // tag::ask-for-no-row[]
    static Refusal askForNoRow(DSLContext ctx, Situation situation) {
        // When the program starts, for each generated table: every column, and no row.
        try {
            ctx.select(USERS.fields())
                    .select(NICKNAME)
                    .from(USERS)
                    .where(falseCondition())
                    .fetch();
            return null;
        } catch (DataAccessException failure) {
            return Refusal.of(AT_START, failure);
        }
    }
    // end::ask-for-no-row[]
}
