package workbook.ebean.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import io.ebean.Database;
import io.ebean.FetchGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbook.ebean.relationship.query.QUser;
import workbook.ebean.relationship.query.QPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    private static final FetchGroup<User> NAMES_AND_TITLES = QUser.forFetchGroup()
            .select(QUser.Alias.name)
            .posts.fetch(QPost.Alias.title)
            .buildFetchGroup();

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
        return new QUser(database).setLazyLoadBatchSize(1).id.asc().findList().stream()
                .map(ListUsersWithPosts::withPosts)
                .toList();
    }
    // end::lazy-one-by-one[]

    // tag::lazy[]
    static List<UserWithPosts> lazy(Database database) {
        // A trap: the first user's posts load those of the next hundred too, so it grows, but slowly enough to hide.
        return new QUser(database)
                .id.asc().findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::lazy[]

    // tag::fetch[]
    static List<UserWithPosts> fetch(Database database) {
        return new QUser(database)
                .posts.fetch()
                .id.asc()
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch[]

    // tag::fetch-query[]
    static List<UserWithPosts> fetchQuery(Database database) {
        return new QUser(database)
                .posts.fetchQuery()
                .id.asc()
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-query[]

    // tag::fetch-group[]
    static List<UserWithPosts> fetchGroup(Database database) {
        return new QUser(database)
                .select(NAMES_AND_TITLES)
                .setUnmodifiable(true)
                .id.asc()
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-group[]

    // tag::find-each[]
    static List<UserWithPosts> findEach(Database database) {
        List<UserWithPosts> users = new ArrayList<>();
        new QUser(database)
                .select(NAMES_AND_TITLES)
                .id.asc()
                .findEach(user -> users.add(withPosts(user)));
        return users;
    }
    // end::find-each[]

    // tag::find-stream[]
    static List<UserWithPosts> findStream(Database database) {
        // The stream holds a connection until it is closed.
        try (Stream<User> users = new QUser(database).select(NAMES_AND_TITLES).id.asc().findStream()) {
            return users.map(ListUsersWithPosts::withPosts).toList();
        }
    }
    // end::find-stream[]

    static UserWithPosts withPosts(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}
