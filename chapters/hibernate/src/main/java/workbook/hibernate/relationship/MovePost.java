package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner. */
public final class MovePost {

    private MovePost() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, PostMove, Void>to(MOVE_POST)
                .trap("inverse-side-only", change(MovePost::inverseSideOnly))
                .whichIsWrong()
                .trap("orphan-removal", change(MovePost::orphanRemoval))
                .whichIsWrong()
                .idiom("owning-side", change(MovePost::owningSide))
                .alternative("update-query", change(MovePost::updateQuery))
                .list();
    }

    // tag::inverse-side-only[]
    static void inverseSideOnly(SessionFactory sessions, PostMove move) {
        sessions.inTransaction(session -> {
            User newOwner = user(move.newOwnerName(), session);
            // A trap: this collection is mapped by the post's user, and only that is written.
            post(move.postTitle(), session)
                    .ifPresent(post -> newOwner.getPosts().add(post));
        });
    }
    // end::inverse-side-only[]

    // tag::orphan-removal[]
    static void orphanRemoval(SessionFactory sessions, PostMove move) {
        sessions.inTransaction(session -> {
            User newOwner = user(move.newOwnerName(), session);
            post(move.postTitle(), session).ifPresent(post -> {
                // A trap: taken out of the old owner's collection, the post is an orphan and is deleted.
                post.getUser().getPosts().remove(post);
                newOwner.addPost(post);
            });
        });
    }
    // end::orphan-removal[]

    // tag::owning-side[]
    static void owningSide(SessionFactory sessions, PostMove move) {
        sessions.inTransaction(session -> {
            User newOwner = user(move.newOwnerName(), session);
            // The side with the foreign key. Neither owner's collection is loaded, so neither is out of date.
            post(move.postTitle(), session).ifPresent(post -> post.setUser(newOwner));
        });
    }
    // end::owning-side[]

    // tag::update-query[]
    static void updateQuery(SessionFactory sessions, PostMove move) {
        // Past the session: objects that are loaded already do not notice.
        sessions.inTransaction(session -> session.createMutationQuery("""
                        update Post p set p.user = (select u from User u where u.name = :owner)
                        where p.title = :title""")
                .setParameter("owner", move.newOwnerName())
                .setParameter("title", move.postTitle())
                .executeUpdate());
    }
    // end::update-query[]

    private static User user(String name, Session session) {
        return session.createSelectionQuery("from User where name = :name", User.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private static Optional<Post> post(String title, Session session) {
        return session.createSelectionQuery("from Post where title = :title", Post.class)
                .setParameter("title", title)
                .uniqueResultOptional();
    }
}
