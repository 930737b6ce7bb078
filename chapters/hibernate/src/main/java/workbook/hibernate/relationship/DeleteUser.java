package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;

import jakarta.persistence.RollbackException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with everything that is his. */
public final class DeleteUser {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(User.class, Post.class, Tag.class, Comment.class, OnDeleteUser.class, OnDeletePost.class);

    private DeleteUser() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(RollbackException.class)
                .alternative("cascade-remove", change(DeleteUser::cascadeRemove))
                .idiom("on-delete-cascade", change(DeleteUser::onDeleteCascade))
                .alternative("bulk-hql", change(DeleteUser::bulkHql))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(SessionFactory factory, String name) {
        factory.inTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getSingleResult();
            // Trap: the cascade reaches the posts, not the comments on other people's posts.
            session.remove(user);
        });
    }
    // end::forget-comments[]

    // tag::cascade-remove[]
    static void cascadeRemove(SessionFactory factory, String name) {
        factory.inTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getSingleResult();
            deleteComments(session, user.getId());
            session.remove(user); // loads every post, to delete it by its id
        });
    }
    // end::cascade-remove[]

    // tag::on-delete-cascade[]
    static void onDeleteCascade(SessionFactory factory, String name) {
        factory.inTransaction(session -> {
            OnDeleteUser user = session.createSelectionQuery("from OnDeleteUser where name = :name", OnDeleteUser.class)
                    .setParameter("name", name)
                    .getSingleResult();
            deleteComments(session, user.getId());
            session.remove(user); // the foreign key takes the posts along
        });
    }
    // end::on-delete-cascade[]

    // tag::bulk-hql[]
    static void bulkHql(SessionFactory factory, String name) {
        factory.inStatelessTransaction(session -> {
            // Nothing is loaded, nothing cascades: the order is ours.
            session.createMutationQuery("delete from Comment where user in (from User where name = :name)")
                    .setParameter("name", name)
                    .executeUpdate();
            session.createMutationQuery("delete from Post where user in (from User where name = :name)")
                    .setParameter("name", name)
                    .executeUpdate();
            session.createMutationQuery("delete from User where name = :name")
                    .setParameter("name", name)
                    .executeUpdate();
        });
    }
    // end::bulk-hql[]

    private static void deleteComments(Session session, Long userId) {
        session.createMutationQuery("delete from Comment where user.id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}
