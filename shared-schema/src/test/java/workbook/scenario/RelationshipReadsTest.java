package workbook.scenario;

import static workbook.scenario.RelationshipStatements.strings;
import static workbook.scenario.RelationshipStatements.titlesOf;
import static workbook.scenario.WrongOrder.reversed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** The judges of what is to be read accept every row in its order and reject anything less. */
@ExtendWith(SharedDatabases.class)
class RelationshipReadsTest {

    private final Judging judging;

    RelationshipReadsTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    @Test
    void readingTheTitlesOfAUserKeepsTheirOrder() throws Exception {
        Scenario<String, List<String>> find = Relationship.FIND_USER_AND_READ_POSTS;

        judging.assertRight(find, RelationshipStatements::titlesOf);
        judging.assertWrong(find, 10, (connection, name) -> reversed(titlesOf(connection, name)));
        judging.assertWrong(
                find, 10, (connection, name) -> titlesOf(connection, name).subList(0, 1));
        judging.assertWrong(find, 10, (connection, name) -> titlesOf(connection, "nobody"));
        judging.assertWrong(find, 10, (connection, name) -> strings(connection, "select title from posts order by id"));
    }

    @Test
    void listingUsersKeepsEveryUserAndEveryOrder() throws Exception {
        Scenario<Void, List<UserWithPosts>> list = Relationship.LIST_USERS_WITH_POSTS;

        judging.assertRight(list, (connection, nothing) -> usersWithPosts(connection));
        judging.assertWrong(list, 10, (connection, nothing) -> reversed(usersWithPosts(connection)));
        judging.assertWrong(
                list, 10, (connection, nothing) -> usersWithPosts(connection).subList(0, 9));
        judging.assertWrong(list, 10, (connection, nothing) -> usersWithPosts(connection).stream()
                .filter(user -> !user.titles().isEmpty())
                .toList());
        judging.assertWrong(list, 10, (connection, nothing) -> usersWithPosts(connection).stream()
                .map(user -> new UserWithPosts(user.name(), reversed(user.titles())))
                .toList());
        judging.assertWrong(list, 10, (connection, nothing) -> usersWithPosts(connection).stream()
                .map(user -> new UserWithPosts(
                        user.name(), user.titles().stream().skip(1).toList()))
                .toList());
    }

    @Test
    void aPageIsFiveUsersAndAllTheirPosts() throws Exception {
        Scenario<Page, List<UserWithPosts>> page = Relationship.PAGE_USERS_WITH_POSTS;

        judging.assertRight(page, (connection, input) -> usersWithPosts(connection).stream()
                .skip(input.offset())
                .limit(input.limit())
                .toList());
        judging.assertWrong(page, 10, (connection, input) -> usersWithPosts(connection));
        judging.assertWrong(
                page, 10, (connection, input) -> usersWithPosts(connection).subList(0, 5));
        judging.assertWrong(
                page, 10, (connection, input) -> usersWithPosts(connection).subList(5, 9));
        judging.assertWrong(page, 10, (connection, input) -> usersWithPosts(connection).subList(5, 10).stream()
                .map(user -> new UserWithPosts(
                        user.name(), user.titles().stream().limit(1).toList()))
                .toList());
    }

    @Test
    void countingIncludesUsersWithoutPosts() throws Exception {
        Scenario<Void, List<UserPostCount>> count = Relationship.COUNT_POSTS;

        judging.assertRight(count, (connection, nothing) -> postCounts(connection));
        judging.assertWrong(count, 10, (connection, nothing) -> reversed(postCounts(connection)));
        judging.assertWrong(count, 10, (connection, nothing) -> postCounts(connection).stream()
                .filter(user -> user.posts() > 0)
                .toList());
        judging.assertWrong(count, 10, (connection, nothing) -> postCounts(connection).stream()
                .map(user -> new UserPostCount(user.name(), Math.max(1, user.posts())))
                .toList());
    }

    private static List<UserWithPosts> usersWithPosts(Connection connection) throws Exception {
        List<UserWithPosts> users = new ArrayList<>();
        for (String id : strings(connection, "select id from users order by id")) {
            users.add(new UserWithPosts(
                    strings(connection, "select name from users where id = ?", id)
                            .get(0),
                    strings(connection, "select title from posts where user_id = ? order by id", id)));
        }
        return users;
    }

    private static List<UserPostCount> postCounts(Connection connection) throws Exception {
        return usersWithPosts(connection).stream()
                .map(user -> new UserPostCount(user.name(), user.titles().size()))
                .toList();
    }
}
