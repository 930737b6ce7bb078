package workbook.ebean.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import io.ebean.Database;
import java.util.ArrayList;
import java.util.List;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QUser;
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
                .trap("aggregation", (database, none) -> aggregation(database))
                .whichIsWrong()
                .idiom("formula", (database, none) -> formula(database))
                .idiom("find-dto", (database, none) -> findDto(database))
                .alternative("formula-as-dto", (database, none) -> formulaAsDto(database))
                .list();
    }

    // tag::count-per-user[]
    static List<UserPostCount> countPerUser(Database database) {
        List<UserPostCount> counts = new ArrayList<>();
        for (User user : new QUser(database).id.asc().findList()) {
            // A trap: N+1, one more select for each user.
            counts.add(new UserPostCount(
                    user.getName(), new QPost(database).user.eq(user).findCount()));
        }
        return counts;
    }
    // end::count-per-user[]

    // tag::load-and-count[]
    static List<UserPostCount> loadAndCount(Database database) {
        List<UserPostCount> counts = new ArrayList<>();
        for (User user : new QUser(database).id.asc().findList()) {
            // A trap: every post travels, to be counted and thrown away.
            counts.add(new UserPostCount(user.getName(), user.getPosts().size()));
        }
        return counts;
    }
    // end::load-and-count[]

    // tag::aggregation[]
    static List<UserPostCount> aggregation(Database database) {
        // A trap: @Aggregation("count(posts.id)") joins by an inner join, and a user without posts is lost.
        List<User> users =
                new QUser(database).select("name, joinedPostCount").id.asc().findList();
        return users.stream()
                .map(user -> new UserPostCount(user.getName(), user.getJoinedPostCount()))
                .toList();
    }
    // end::aggregation[]

    // tag::formula[]
    static List<UserPostCount> formula(Database database) {
        // User has the SQL of the count, by a left join, in a @Formula.
        List<User> users =
                new QUser(database).select("name, postCount").id.asc().findList();
        return users.stream()
                .map(user -> new UserPostCount(user.getName(), user.getPostCount()))
                .toList();
    }
    // end::formula[]

    // tag::find-dto[]
    static List<UserPostCount> findDto(Database database) {
        return database.findDto(UserPostCount.class, """
                        select u.name, count(p.id) as posts
                        from users u left join posts p on p.user_id = u.id
                        group by u.id, u.name
                        order by u.id""").findList();
    }
    // end::find-dto[]

    // tag::formula-as-dto[]
    static List<UserPostCount> formulaAsDto(Database database) {
        // The same query without beans: the columns go into the record in their order.
        QUser query = new QUser(database).select("name, postCount").id.asc();
        return query.asDto(UserPostCount.class).findList();
    }
    // end::formula-as-dto[]
}
