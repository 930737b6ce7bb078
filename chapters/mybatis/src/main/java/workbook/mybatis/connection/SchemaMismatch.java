package workbook.mybatis.connection;

import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.scenario.Situation;

/** A property that the class has and the table has not: MyBatis fills what it finds, and says nothing of the rest. */
public final class SchemaMismatch {

    private SchemaMismatch() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Situation, Refusal>to(SCHEMA_MISMATCH)
                .trap("select-star", SchemaMismatch::selectStar)
                .whichIsWrong()
                .trap("first-query", SchemaMismatch::firstQuery)
                .idiom("ask-for-no-row", SchemaMismatch::askForNoRow)
                .list();
    }

    // tag::select-star[]
    static Refusal selectStar(SqlSessionFactory factory, Situation situation) {
        try (SqlSession session = factory.openSession()) {
            // A trap: no nickname among the columns, so it stays null, and nobody ever says why.
            session.getMapper(SchemaMismatchMapper.class).everything();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::select-star[]

    // tag::first-query[]
    static Refusal firstQuery(SqlSessionFactory factory, Situation situation) {
        try (SqlSession session = factory.openSession()) {
            // A trap: the statement is text until it is sent.
            session.getMapper(SchemaMismatchMapper.class).byName();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::first-query[]

    // tag::ask-for-no-row[]
    static Refusal askForNoRow(SqlSessionFactory factory, Situation situation) {
        // When the program starts: the columns by their names, and no row.
        try (SqlSession session = factory.openSession()) {
            session.getMapper(SchemaMismatchMapper.class).none();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_START, failure);
        }
    }
    // end::ask-for-no-row[]
}
