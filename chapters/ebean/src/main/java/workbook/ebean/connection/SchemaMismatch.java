package workbook.ebean.connection;

import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import io.ebean.Database;
import io.ebean.plugin.BeanType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Function;
import workbook.ebean.EbeanChapter;
import workbook.ebean.connection.query.QUserWithNickname;
import workbook.scenario.Approach;
import workbook.scenario.Approach.Code;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.scenario.Situation;

/** A column that the bean has and the table has not. Ebean can write the migrations for its beans; it reads no schema. */
public final class SchemaMismatch {

    private SchemaMismatch() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Situation, Refusal>to(SCHEMA_MISMATCH)
                .trap("first-query", afterStart(SchemaMismatch::firstQuery))
                .trap("partial-bean", afterStart(SchemaMismatch::partialBean))
                .whichIsWrong()
                .trap("lazy-property", afterStart(SchemaMismatch::lazyProperty))
                .idiom("ask-for-no-row", afterStart(SchemaMismatch::askForNoRow))
                .list();
    }

    // tag::first-query[]
    static Refusal firstQuery(Database database) {
        try {
            // A trap: Ebean has started without a word, and whoever asks first finds out.
            new QUserWithNickname(database).findList();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }

    private static Code<Database, Situation, Refusal> afterStart(Function<Database, Refusal> question) {
        return (none, situation) -> {
            Database database = EbeanChapter.open(situation.dataSource(), UserWithNickname.class);
            try {
                return question.apply(database);
            } finally {
                database.shutdown();
            }
        };
    }
    // end::first-query[]

    // tag::partial-bean[]
    static Refusal partialBean(Database database) {
        try {
            // A trap: a query that loads a part of the bean goes well, and says nothing about the rest.
            new QUserWithNickname(database).select(QUserWithNickname.Alias.name).findList();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::partial-bean[]

    // tag::lazy-property[]
    static Refusal lazyProperty(Database database) {
        UserWithNickname user = database.reference(UserWithNickname.class, 1);
        try {
            // A trap: the query goes out in a getter, and so does its failure.
            user.getNickname();
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_FIRST_QUERY, failure);
        }
    }
    // end::lazy-property[]

    // tag::ask-for-no-row[]
    static Refusal askForNoRow(Database database) {
        try {
            // When the program starts: the database reads every name of every bean, and returns nothing.
            for (BeanType<?> bean : database.pluginApi().beanTypes()) {
                database.find(bean.type()).where().raw("1 = 0").findList();
            }
            return null;
        } catch (PersistenceException failure) {
            return Refusal.of(AT_START, failure);
        }
    }
    // end::ask-for-no-row[]
}
