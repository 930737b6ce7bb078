package workbook.ebean.relationship;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import io.ebean.Database;
import io.ebean.LazyInitialisationException;
import io.ebean.Transaction;
import java.util.List;
import java.util.Optional;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** One user by name, and the titles of that user's posts. */
public final class FindUserAndReadPosts {

    private FindUserAndReadPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, String, List<String>>to(FIND_USER_AND_READ_POSTS)
                .trap("lazy", FindUserAndReadPosts::lazy)
                .trap("lazy-after-transaction", FindUserAndReadPosts::lazyAfterTransaction)
                .trap("lazy-loading-disabled", FindUserAndReadPosts::lazyLoadingDisabled)
                .whichIsWrong()
                .trap("unmodifiable-without-fetch", FindUserAndReadPosts::unmodifiableWithoutFetch)
                .whichThrows(LazyInitialisationException.class)
                .idiom("fetch", FindUserAndReadPosts::fetch)
                .alternative("fetch-query", FindUserAndReadPosts::fetchQuery)
                .alternative("single-attribute", FindUserAndReadPosts::singleAttribute)
                .list();
    }

    // tag::lazy[]
    static List<String> lazy(Database database, String name) {
        Optional<User> user = new QUser(database).name.eq(name).findOneOrEmpty();
        // A trap: the second select goes out in here, and nothing in this line says so.
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::lazy[]

    // tag::lazy-after-transaction[]
    static List<String> lazyAfterTransaction(Database database, String name) {
        Optional<User> user;
        try (Transaction transaction = database.beginTransaction()) {
            user = new QUser(database).name.eq(name).findOneOrEmpty();
            transaction.commit();
        }
        // A trap: there is no session to be closed, so this works, but on a new connection and on newer data.
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::lazy-after-transaction[]

    // tag::lazy-loading-disabled[]
    static List<String> lazyLoadingDisabled(Database database, String name) {
        // A trap: what was not fetched looks empty, as if the user had no posts.
        Optional<User> user =
                new QUser(database).name.eq(name).setDisableLazyLoading(true).findOneOrEmpty();
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::lazy-loading-disabled[]

    // tag::unmodifiable-without-fetch[]
    static List<String> unmodifiableWithoutFetch(Database database, String name) {
        // A trap: an unmodifiable bean never loads more; whatever is read has to be fetched.
        Optional<User> user =
                new QUser(database).name.eq(name).setUnmodifiable(true).findOneOrEmpty();
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::unmodifiable-without-fetch[]

    // tag::fetch[]
    static List<String> fetch(Database database, String name) {
        Optional<User> user = new QUser(database).name.eq(name).posts.fetch().findOneOrEmpty();
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::fetch[]

    // tag::fetch-query[]
    static List<String> fetchQuery(Database database, String name) {
        // Two selects: the columns of the user do not travel again with every post.
        Optional<User> user =
                new QUser(database).name.eq(name).posts.fetchQuery().findOneOrEmpty();
        return user.map(FindUserAndReadPosts::titlesOf).orElse(List.of());
    }
    // end::fetch-query[]

    // tag::single-attribute[]
    static List<String> singleAttribute(Database database, String name) {
        // From the other end: a property of a property becomes a join, and no bean is built.
        QPost posts = new QPost(database).user.name.eq(name).id.asc();
        return posts.select(QPost.Alias.title).findSingleAttributeList();
    }
    // end::single-attribute[]

    private static List<String> titlesOf(User user) {
        return user.getPosts().stream().map(Post::getTitle).toList();
    }
}
