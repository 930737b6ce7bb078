package workbook.hibernate.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** A user's posts become the given list: some go, some change, some come. */
public final class ReplacePosts {

    private ReplacePosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewPostList, Void>to(REPLACE_POSTS)
                .trap("clear-and-add-all", change(ReplacePosts::clearAndAddAll))
                .whichIsWrong()
                .idiom("diff", change(ReplacePosts::diff))
                .list();
    }

    // tag::clear-and-add-all[]
    static void clearAndAddAll(SessionFactory sessions, NewPostList given) {
        sessions.inTransaction(session -> {
            User user = user(given.userName(), session);
            // A trap: new objects are new rows, and what hung on the old ones is gone.
            user.getPosts().clear();
            given.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
    // end::clear-and-add-all[]

    // tag::diff[]
    static void diff(SessionFactory sessions, NewPostList given) {
        sessions.inTransaction(session -> {
            User user = user(given.userName(), session);
            Map<String, NewPost> wanted =
                    given.posts().stream().collect(Collectors.toMap(NewPost::title, Function.identity()));
            // Taking a post out of the collection deletes it: that is what orphanRemoval says.
            user.getPosts().removeIf(post -> !wanted.containsKey(post.getTitle()));
            // Setting what is there already writes nothing: Hibernate compares.
            user.getPosts()
                    .forEach(post ->
                            post.setContent(wanted.remove(post.getTitle()).content()));
            wanted.values().forEach(post -> user.addPost(new Post(post.title(), post.content())));
        });
    }
    // end::diff[]

    private static User user(String name, Session session) {
        return session.createSelectionQuery("from User u left join fetch u.posts where u.name = :name", User.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
