package workbook.ebean.relationship;

import static java.util.stream.Collectors.toMap;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import io.ebean.Database;
import io.ebean.MergeOptions;
import io.ebean.MergeOptionsBuilder;
import io.ebean.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** A user's posts become those of a new list; the title says which is which. */
public final class ReplacePosts {

    private static final MergeOptions WITH_POSTS =
            new MergeOptionsBuilder().addPath("posts").build();

    private ReplacePosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, NewPostList, Void>to(REPLACE_POSTS)
                .trap("clear-and-add", change(ReplacePosts::clearAndAdd))
                .whichIsWrong()
                .trap("set-new-list", change(ReplacePosts::setNewList))
                .whichIsWrong()
                .idiom("orphan-removal", change(ReplacePosts::orphanRemoval))
                .alternative("set-kept-posts", change(ReplacePosts::setKeptPosts))
                .alternative("merge", change(ReplacePosts::merge))
                .list();
    }

    // tag::clear-and-add[]
    static void clearAndAdd(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = findWithPosts(list.userName(), database);
            // A trap: posts that stay are new ones to the database, and lose the tags and comments of the old.
            user.getPosts().clear();
            list.posts().forEach(post -> user.getPosts().add(newPost(post)));
            database.save(user);
            transaction.commit();
        }
    }
    // end::clear-and-add[]

    // tag::set-new-list[]
    static void setNewList(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = findWithPosts(list.userName(), database);
            // A trap: the same loss as by clearing.
            user.setPosts(list.posts().stream().map(ReplacePosts::newPost).toList());
            database.save(user);
            transaction.commit();
        }
    }
    // end::set-new-list[]

    // tag::orphan-removal[]
    static void orphanRemoval(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = findWithPosts(list.userName(), database);
            Map<String, Post> stored = byTitle(user);
            Set<String> titles = list.posts().stream().map(NewPost::title).collect(Collectors.toSet());
            user.getPosts().removeIf(post -> !titles.contains(post.getTitle()));
            for (NewPost post : list.posts()) {
                if (stored.containsKey(post.title())) {
                    stored.get(post.title()).setContent(post.content());
                } else {
                    user.getPosts().add(newPost(post));
                }
            }
            // Writes what has changed, and nothing else: a setter that gets an equal value leaves its bean clean.
            database.save(user);
            transaction.commit();
        }
    }
    // end::orphan-removal[]

    // tag::set-kept-posts[]
    static void setKeptPosts(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            User user = findWithPosts(list.userName(), database);
            Map<String, Post> stored = byTitle(user);
            List<Post> posts = new ArrayList<>();
            for (NewPost post : list.posts()) {
                Post kept = stored.getOrDefault(post.title(), newPost(post));
                kept.setContent(post.content());
                posts.add(kept);
            }
            // For a list that is not Ebean's own, one select more asks which stored posts are not in it.
            user.setPosts(posts);
            database.save(user);
            transaction.commit();
        }
    }
    // end::set-kept-posts[]

    // tag::merge[]
    static void merge(Database database, NewPostList list) {
        try (Transaction transaction = database.beginTransaction()) {
            User stored = findWithPosts(list.userName(), database);
            Map<String, Post> byTitle = byTitle(stored);
            // As if it had come as JSON with ids: a graph of beans that no query has loaded.
            User user = new User(stored.getName(), stored.getEmail());
            user.setId(stored.getId());
            for (NewPost post : list.posts()) {
                Post merged = newPost(post);
                if (byTitle.containsKey(post.title())) {
                    merged.setId(byTitle.get(post.title()).getId());
                }
                user.getPosts().add(merged);
            }
            // It finds out what to insert and what to delete; what stays is updated, changed or not.
            database.merge(user, WITH_POSTS);
            transaction.commit();
        }
    }
    // end::merge[]

    private static User findWithPosts(String name, Database database) {
        return new QUser(database).name.eq(name).posts.fetch().findOneOrEmpty().orElseThrow();
    }

    private static Map<String, Post> byTitle(User user) {
        return user.getPosts().stream().collect(toMap(Post::getTitle, Function.identity()));
    }

    private static Post newPost(NewPost post) {
        return new Post(post.title(), post.content());
    }
}
