package workbook.jooq.relationship;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.multisetAgg;
import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    private ListUsersWithPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("select-per-user", (ctx, none) -> selectPerUser(ctx))
                .trap("group-by-name", (ctx, none) -> groupByName(ctx))
                .whichIsWrong()
                .trap("implicit-to-many", (ctx, none) -> implicitToMany(ctx))
                .whichThrows(DataAccessException.class)
                .idiom("multiset", (ctx, none) -> multisetOfPosts(ctx))
                .alternative("multiset-agg", (ctx, none) -> multisetAggregate(ctx))
                .alternative("join", (ctx, none) -> join(ctx))
                .alternative("two-selects", (ctx, none) -> twoSelects(ctx))
                .alternative("stream", (ctx, none) -> stream(ctx))
                .list();
    }

    // tag::select-per-user[]
    static List<UserWithPosts> selectPerUser(DSLContext ctx) {
        List<UserWithPosts> users = new ArrayList<>();
        for (UsersRecord user : ctx.selectFrom(USERS).orderBy(USERS.ID).fetch()) {
            // A trap: N+1, one more select for each user.
            List<String> titles = ctx.select(POSTS.TITLE)
                    .from(POSTS)
                    .where(POSTS.USER_ID.eq(user.getId()))
                    .orderBy(POSTS.ID)
                    .fetch(POSTS.TITLE);
            users.add(new UserWithPosts(user.getName(), titles));
        }
        return users;
    }
    // end::select-per-user[]

    // tag::group-by-name[]
    static List<UserWithPosts> groupByName(DSLContext ctx) {
        // A trap: users of the same name become one, and a user without posts gets a post whose title is null.
        Map<String, List<String>> titles = ctx.select(USERS.NAME, POSTS.TITLE)
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.USER_ID.eq(USERS.ID))
                .orderBy(USERS.ID, POSTS.ID)
                .fetchGroups(USERS.NAME, POSTS.TITLE);
        return titles.entrySet().stream()
                .map(user -> new UserWithPosts(user.getKey(), user.getValue()))
                .toList();
    }
    // end::group-by-name[]

    // tag::implicit-to-many[]
    static List<UserWithPosts> implicitToMany(DSLContext ctx) {
        // A trap: a path joins by itself only towards the one. Towards the many, which multiplies rows, jOOQ refuses.
        return usersOf(ctx.select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .orderBy(USERS.ID, USERS.posts().ID)
                .fetchGroups(USERS));
    }
    // end::implicit-to-many[]

    // tag::multiset[]
    static List<UserWithPosts> multisetOfPosts(DSLContext ctx) {
        // The path USERS.posts() stands for the join condition: the foreign key knows it.
        return ctx.select(
                        USERS.NAME,
                        multiset(select(USERS.posts().TITLE).from(USERS.posts()).orderBy(USERS.posts().ID))
                                .convertFrom(posts -> posts.map(Record1::value1)))
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping(UserWithPosts::new));
    }
    // end::multiset[]

    // tag::multiset-agg[]
    static List<UserWithPosts> multisetAggregate(DSLContext ctx) {
        return ctx.select(
                        USERS.NAME,
                        multisetAgg(USERS.posts().TITLE)
                                .orderBy(USERS.posts().ID)
                                // Without it, the joined row of a user without posts counts as a post;
                                // with it, there is nothing to aggregate: null, except on SQLite.
                                .filterWhere(USERS.posts().ID.isNotNull())
                                .convertFrom(posts -> posts == null ? List.<String>of() : posts.map(Record1::value1)))
                .from(USERS)
                .leftJoin(USERS.posts())
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(USERS.ID)
                .fetch(mapping(UserWithPosts::new));
    }
    // end::multiset-agg[]

    // tag::join[]
    static List<UserWithPosts> join(DSLContext ctx) {
        Map<UsersRecord, Result<Record3<Long, String, String>>> rowsOfUser = ctx.select(
                        USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .leftJoin(USERS.posts())
                .orderBy(USERS.ID, USERS.posts().ID)
                .fetchGroups(USERS);
        return usersOf(rowsOfUser);
    }

    /** A user without posts has one row, whose title is null. */
    static List<UserWithPosts> usersOf(Map<UsersRecord, Result<Record3<Long, String, String>>> rowsOfUser) {
        List<UserWithPosts> users = new ArrayList<>();
        rowsOfUser.forEach((user, rows) -> users.add(new UserWithPosts(
                user.getName(),
                rows.map(Record3::value3).stream().filter(Objects::nonNull).toList())));
        return users;
    }
    // end::join[]

    // tag::two-selects[]
    static List<UserWithPosts> twoSelects(DSLContext ctx) {
        Result<Record2<Long, String>> users =
                ctx.select(USERS.ID, USERS.NAME).from(USERS).orderBy(USERS.ID).fetch();
        Map<Long, List<String>> titles = ctx.select(POSTS.USER_ID, POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.USER_ID.in(users.getValues(USERS.ID)))
                .orderBy(POSTS.ID)
                .fetchGroups(POSTS.USER_ID, POSTS.TITLE);
        return users.map(mapping((id, name) -> new UserWithPosts(name, titles.getOrDefault(id, List.of()))));
    }
    // end::two-selects[]

    // tag::stream[]
    static List<UserWithPosts> stream(DSLContext ctx) {
        // PostgreSQL's driver reads everything into memory unless there are a transaction and a fetch size.
        return ctx.transactionResult(trx -> {
            try (Stream<UserWithPosts> users = trx.dsl()
                    .select(
                            USERS.NAME,
                            multiset(select(USERS.posts().TITLE)
                                            .from(USERS.posts())
                                            .orderBy(USERS.posts().ID))
                                    .convertFrom(posts -> posts.map(Record1::value1)))
                    .from(USERS)
                    .orderBy(USERS.ID)
                    .fetchSize(100)
                    .fetchStream()
                    .map(mapping(UserWithPosts::new))) {
                return users.toList();
            }
        });
    }
    // end::stream[]
}
