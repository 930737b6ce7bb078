package workbook.ebean.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import io.ebean.DataIntegrityException;
import io.ebean.Database;
import io.ebean.Transaction;
import jakarta.persistence.PersistenceException;
import java.util.List;
import workbook.ebean.relationship.query.QComment;
import workbook.ebean.relationship.query.QUser;
import workbook.ebean.relationship.query.QUserWithoutCascade;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with posts, their tags and comments, and comments on other people's posts. */
public final class DeleteUser {

    private DeleteUser() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(DataIntegrityException.class, H2, POSTGRESQL)
                .whichThrows(PersistenceException.class, SQLITE)
                .trap("cascade", change(DeleteUser::cascade))
                .idiom("delete-query", change(DeleteUser::deleteQuery))
                .alternative("delete-by-id", change(DeleteUser::deleteById))
                .alternative("database-cascade", change(DeleteUser::databaseCascade))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(Database database, String name) {
        // A trap: without a cascade the posts go by their foreign key, but the one of the comments refuses.
        new QUserWithoutCascade(database).name.eq(name).findOneOrEmpty().ifPresent(database::delete);
    }
    // end::forget-comments[]

    // tag::cascade[]
    static void cascade(Database database, String name) {
        // A trap: deleting a bean goes on bean by bean, three statements for each post, and no batch.
        new QUser(database).name.eq(name).findOneOrEmpty().ifPresent(database::delete);
    }
    // end::cascade[]

    // tag::delete-query[]
    static void deleteQuery(Database database, String name) {
        // Cascades in sets: the ids of one level are found, the next level is deleted by them. One transaction.
        new QUser(database).name.eq(name).delete();
    }
    // end::delete-query[]

    // tag::delete-by-id[]
    static void deleteById(Database database, String name) {
        try (Transaction transaction = database.beginTransaction()) {
            for (Long id : new QUser(database).name.eq(name).<Long>findIds()) {
                database.delete(User.class, id);
            }
            transaction.commit();
        }
    }
    // end::delete-by-id[]

    // tag::database-cascade[]
    static void databaseCascade(Database database, String name) {
        try (Transaction transaction = database.beginTransaction()) {
            new QComment(database).user.name.eq(name).delete();
            // Nothing to cascade in this mapping: one statement, and the foreign keys take the posts along.
            new QUserWithoutCascade(database).name.eq(name).delete();
            transaction.commit();
        }
    }
    // end::database-cascade[]
}
