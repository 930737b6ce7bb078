package workbook.ebean.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import io.ebean.Database;
import io.ebean.FetchGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    private ListUsersWithPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("lazy-one-by-one", (database, none) -> lazyOneByOne(database))
                .trap("lazy", (database, none) -> lazy(database))
                .idiom("fetch", (database, none) -> fetch(database))
                .alternative("fetch-query", (database, none) -> fetchQuery(database))
                .idiom("fetch-group", (database, none) -> fetchGroup(database))
                .alternative("find-each", (database, none) -> findEach(database))
                .alternative("find-stream", (database, none) -> findStream(database))
                .list();
    }

    // tag::lazy-one-by-one[]
    static List<UserWithPosts> lazyOneByOne(Database database) {
        // A trap: N+1, because a batch of one switches off what makes Ebean's lazy loading bearable.
        List<User> users = new QUser(database).setLazyLoadBatchSize(1).id.asc().findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::lazy-one-by-one[]

    // tag::lazy[]
    static List<UserWithPosts> lazy(Database database) {
        List<User> users = new QUser(database).id.asc().findList();
        // A trap: one user's posts load those of the next hundred too, so it grows, but slowly enough to hide.
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::lazy[]

    // tag::fetch[]
    static List<UserWithPosts> fetch(Database database) {
        List<User> users = new QUser(database).posts.fetch().id.asc().findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch[]

    // tag::fetch-query[]
    static List<UserWithPosts> fetchQuery(Database database) {
        // The users, then the posts of a hundred users at a time: no row repeats a user.
        List<User> users = new QUser(database).posts.fetchQuery().id.asc().findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-query[]

    // tag::fetch-group[]
    private static final FetchGroup<User> NAMES_AND_TITLES =
            FetchGroup.of(User.class).select("name").fetch("posts", "title").build();

    static List<UserWithPosts> fetchGroup(Database database) {
        // Read only, and no column more than the answer needs: reading one that was left out fails.
        QUser query = new QUser(database).select(NAMES_AND_TITLES).id.asc();
        List<User> users = query.setUnmodifiable(true).findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-group[]

    // tag::find-each[]
    static List<UserWithPosts> findEach(Database database) {
        List<UserWithPosts> users = new ArrayList<>();
        // Row by row as they come: one user is in memory at a time, however many there are.
        new QUser(database).posts.fetch().id.asc().findEach(user -> users.add(withPosts(user)));
        return users;
    }
    // end::find-each[]

    // tag::find-stream[]
    static List<UserWithPosts> findStream(Database database) {
        // The stream holds a connection until it is closed.
        try (Stream<User> users = new QUser(database).posts.fetch().id.asc().findStream()) {
            return users.map(ListUsersWithPosts::withPosts).toList();
        }
    }
    // end::find-stream[]

    static UserWithPosts withPosts(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}
