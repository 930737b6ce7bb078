package workbook.ebean.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.relationship.query.QUser;
import workbook.ebean.relationship.query.QPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has, users with none included. */
public final class CountPosts {

    private CountPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("count-per-user", (database, none) -> countPerUser(database))
                .trap("load-and-count", (database, none) -> loadAndCount(database))
                .trap("group-posts", (database, none) -> groupPosts(database))
                .whichIsWrong()
                .idiom("aggregation", (database, none) -> aggregation(database))
                .idiom("find-dto", (database, none) -> findDto(database))
                .list();
    }

    // tag::count-per-user[]
    static List<UserPostCount> countPerUser(Database database) {
        // A trap: N+1, one more select for each user.
        return new QUser(database)
                .id.asc().findList().stream()
                        .map(user -> new UserPostCount(
                                user.getName(), new QPost(database).user.eq(user).findCount()))
                        .toList();
    }
    // end::count-per-user[]

    // tag::load-and-count[]
    static List<UserPostCount> loadAndCount(Database database) {
        // A trap: every post travels, to be counted and thrown away.
        return new QUser(database)
                .id.asc().findList().stream()
                        .map(user ->
                                new UserPostCount(user.getName(), user.getPosts().size()))
                        .toList();
    }
    // end::load-and-count[]

    // tag::group-posts[]
    static List<UserPostCount> groupPosts(Database database) {
        // A trap: a user without posts is in no group of posts.
        return new QPost(database)
                .select("user.name, count(id)::Long as posts")
                .orderBy("user.id")
                .asDto(UserPostCount.class)
                .findList();
    }
    // end::group-posts[]

    // tag::aggregation[]
    static List<UserPostCount> aggregation(Database database) {
        return new QUser(database)
                .select(QUser.Alias.id, QUser.Alias.name, QUser.Alias.postCount)
                .id.asc().findList().stream()
                        .map(user -> new UserPostCount(user.getName(), user.getPostCount()))
                        .toList();
    }
    // end::aggregation[]

    // tag::find-dto[]
    static List<UserPostCount> findDto(Database database) {
        return database.findDto(UserPostCount.class, """
                        select u.name, count(p.id) as posts
                        from users u left join posts p on p.user_id = u.id
                        group by u.id, u.name
                        order by u.id""").findList();
    }
    // end::find-dto[]
}
