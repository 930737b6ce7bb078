package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;

import jakarta.persistence.RollbackException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.variant.CascadingUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with posts, their tags and comments, and comments on other people's posts. */
public final class DeleteUser {

    private DeleteUser() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(RollbackException.class)
                .trap("cascade-remove", change(DeleteUser::cascadeRemove))
                .alternative("on-delete-cascade", change(DeleteUser::onDeleteCascade))
                .idiom("bulk-hql", change(DeleteUser::bulkHql))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(SessionFactory sessions, String name) {
        sessions.inTransaction(session -> {
            // A trap: the posts cascade, but comments on other people's posts still name the user.
            session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getResultList()
                    .forEach(session::remove);
        });
    }
    // end::forget-comments[]

    // tag::cascade-remove[]
    static void cascadeRemove(SessionFactory sessions, String name) {
        sessions.inTransaction(session -> {
            deleteComments(name, session);
            // A trap: to cascade, Hibernate loads every post and deletes row by row, tags first.
            session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getResultList()
                    .forEach(session::remove);
        });
    }
    // end::cascade-remove[]

    // tag::on-delete-cascade[]
    static void onDeleteCascade(SessionFactory sessions, String name) {
        sessions.inTransaction(session -> {
            deleteComments(name, session);
            // @OnDelete and no cascade on the collection: the foreign key takes the posts along.
            session.createSelectionQuery("from CascadingUser where name = :name", CascadingUser.class)
                    .setParameter("name", name)
                    .getResultList()
                    .forEach(session::remove);
        });
    }
    // end::on-delete-cascade[]

    // tag::bulk-hql[]
    static void bulkHql(SessionFactory sessions, String name) {
        sessions.inTransaction(session -> {
            deleteComments(name, session);
            // Nothing is loaded and nothing cascades in Hibernate: the foreign keys do it.
            session.createMutationQuery("delete User where name = :name")
                    .setParameter("name", name)
                    .executeUpdate();
        });
    }
    // end::bulk-hql[]

    private static void deleteComments(String name, Session session) {
        session.createMutationQuery("delete Comment c where c.user in (select u from User u where u.name = :name)")
                .setParameter("name", name)
                .executeUpdate();
    }
}
