package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import jakarta.persistence.RollbackException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** "Here is the new list of posts." */
public final class ReplacePosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(User.class, Post.class, Tag.class, PlainUser.class, PlainPost.class);

    private ReplacePosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewPostList, Void>to(REPLACE_POSTS)
                .trap("replace-the-collection", change(ReplacePosts::replaceTheCollection))
                .whichThrows(RollbackException.class)
                .trap("without-orphan-removal", change(ReplacePosts::withoutOrphanRemoval))
                .whichIsWrong()
                .trap("clear-and-add-all", change(ReplacePosts::clearAndAddAll))
                .whichIsWrong()
                .trap("bulk-hql", change(ReplacePosts::bulkHql))
                .whichIsWrong()
                .idiom("diff", change(ReplacePosts::diff))
                .list();
    }

    // tag::replace-the-collection[]
    static void replaceTheCollection(SessionFactory factory, NewPostList input) {
        factory.inTransaction(session -> {
            User user = find(session, input.userName());
            // Trap: orphans are noticed by the collection that Hibernate put there. It must stay.
            user.setPosts(new ArrayList<>());
            input.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
    // end::replace-the-collection[]

    // tag::without-orphan-removal[]
    static void withoutOrphanRemoval(SessionFactory factory, NewPostList input) {
        factory.inTransaction(session -> {
            PlainUser user = session.createSelectionQuery("from PlainUser where name = :name", PlainUser.class)
                    .setParameter("name", input.userName())
                    .getSingleResult();
            // Trap: the collection forgets the posts, the table keeps them.
            user.getPosts().clear();
            input.posts().forEach(post -> {
                PlainPost added = new PlainPost(post.title(), post.content());
                user.addPost(added);
                session.persist(added);
            });
        });
    }
    // end::without-orphan-removal[]

    // tag::clear-and-add-all[]
    static void clearAndAddAll(SessionFactory factory, NewPostList input) {
        factory.inTransaction(session -> {
            User user = find(session, input.userName());
            // Trap: posts that stay are deleted and inserted again, under new ids, and lose their comments.
            // All inserts go before the deletes: a unique title would fail.
            user.getPosts().clear();
            input.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
    // end::clear-and-add-all[]

    // tag::diff[]
    static void diff(SessionFactory factory, NewPostList input) {
        Map<String, NewPost> wanted = new LinkedHashMap<>();
        input.posts().forEach(post -> wanted.put(post.title(), post));
        factory.inTransaction(session -> {
            User user = find(session, input.userName());
            user.getPosts().removeIf(post -> !wanted.containsKey(post.getTitle()));
            // What has the content already is not written: Hibernate compares.
            user.getPosts()
                    .forEach(post ->
                            post.setContent(wanted.remove(post.getTitle()).content()));
            wanted.values().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
    // end::diff[]

    // tag::bulk-hql[]
    static void bulkHql(SessionFactory factory, NewPostList input) {
        // Trap: fewer statements, and the same loss of ids and comments.
        factory.inStatelessTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", input.userName())
                    .getSingleResult();
            session.createMutationQuery("delete from Post where user = :user")
                    .setParameter("user", user)
                    .executeUpdate();
            session.insertMultiple(input.posts().stream()
                    .map(post -> new Post(post.title(), post.content(), user))
                    .toList());
        });
    }
    // end::bulk-hql[]

    private static User find(Session session, String name) {
        return session.createSelectionQuery("from User where name = :name", User.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
