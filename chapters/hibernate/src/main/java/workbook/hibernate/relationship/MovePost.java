package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** One post goes to another user. */
public final class MovePost {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(User.class, Post.class, Tag.class, PlainUser.class, PlainPost.class);

    private MovePost() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, PostMove, Void>to(MOVE_POST)
                .trap("inverse-side-only", change(MovePost::inverseSideOnly))
                .whichIsWrong()
                .trap("orphan-removal", change(MovePost::orphanRemoval))
                .whichIsWrong()
                .idiom("owning-side", change(MovePost::owningSide))
                .alternative("both-sides", change(MovePost::bothSides))
                .alternative("update-query", change(MovePost::updateQuery))
                .list();
    }

    // tag::inverse-side-only[]
    static void inverseSideOnly(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            Post post = findPost(session, move.postTitle());
            // Trap: a collection that is mappedBy the post's field is never written.
            findUser(session, move.newOwnerName()).getPosts().add(post);
        });
    }
    // end::inverse-side-only[]

    // tag::orphan-removal[]
    static void orphanRemoval(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            Post post = findPost(session, move.postTitle());
            User newOwner = findUser(session, move.newOwnerName());
            // Trap: what leaves a collection with orphan removal is deleted. (Were the old owner loaded before the new
            // one, the new one's cascade would come later and take the post back: luck, not a cure.)
            post.getUser().getPosts().remove(post);
            newOwner.addPost(post);
        });
    }
    // end::orphan-removal[]

    // tag::owning-side[]
    static void owningSide(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            Post post = findPost(session, move.postTitle());
            if (post != null) {
                // The post holds the key. Neither collection is loaded, so neither can be wrong.
                post.setUser(findUser(session, move.newOwnerName()));
            }
        });
    }
    // end::owning-side[]

    // tag::both-sides[]
    static void bothSides(SessionFactory factory, PostMove move) {
        factory.inTransaction(session -> {
            PlainPost post = session.createSelectionQuery("from PlainPost where title = :title", PlainPost.class)
                    .setParameter("title", move.postTitle())
                    .getSingleResultOrNull();
            if (post == null) {
                return;
            }
            PlainUser newOwner = session.createSelectionQuery("from PlainUser where name = :name", PlainUser.class)
                    .setParameter("name", move.newOwnerName())
                    .getSingleResult();
            // Right for whoever reads the collections in this session; removing loads the old owner and all posts.
            post.getUser().getPosts().remove(post);
            newOwner.addPost(post);
        });
    }
    // end::both-sides[]

    // tag::update-query[]
    static void updateQuery(SessionFactory factory, PostMove move) {
        factory.inStatelessTransaction(session -> session.createMutationQuery("""
                        update Post set user.id = (select u.id from User u where u.name = :name)
                        where title = :title""")
                .setParameter("name", move.newOwnerName())
                .setParameter("title", move.postTitle())
                .executeUpdate());
    }
    // end::update-query[]

    private static Post findPost(Session session, String title) {
        return session.createSelectionQuery("from Post where title = :title", Post.class)
                .setParameter("title", title)
                .getSingleResultOrNull();
    }

    private static User findUser(Session session, String name) {
        return session.createSelectionQuery("from User where name = :name", User.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
