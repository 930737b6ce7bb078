package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** Every scenario accepts what is right and rejects what is not: a contract that cannot fail would prove nothing. */
@ExtendWith(SharedDatabases.class)
class RelationshipScenariosTest {

    private static final String USER_OF = "user_id = (select id from users where name = ?)";

    private final Judging judging;

    RelationshipScenariosTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    static List<Scenario<?, ?>> scenarios() {
        return Relationship.scenarios();
    }

    @Test
    void idsAreUnique() {
        assertThat(Relationship.scenarios()).extracting(Scenario::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anIdNamesTheExampleAndTheTask(Scenario<?, ?> scenario) {
        assertThat(scenario.id()).matches("relationship/[a-z]+(-[a-z]+)*").hasToString(scenario.toString());
        assertThat(scenario.example() + "/" + scenario.taskName()).isEqualTo(scenario.id());
        assertThat(scenario.size()).isNotEqualTo(Size.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theTaskIsThereInBothLanguages(Scenario<?, ?> scenario) {
        assertThat(scenario.task().in(Locale.KOREA)).matches(".*\\p{IsHangul}.*[.]");
        assertThat(scenario.task().in(Locale.ENGLISH)).matches("\\P{IsHangul}+[.]");
        assertThat(scenario.task().in(Locale.FRANCE)).isEqualTo(scenario.task().english());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void doingAndAnsweringNothingIsWrong(Scenario<?, ?> scenario) throws Exception {
        Verdict verdict = judging.judge(scenario, 10, (connection, input) -> null);

        assertThat(verdict.right()).isFalse();
        assertThat(verdict.expected()).isPresent();
        assertThat(verdict.difference()).hasValueSatisfying(difference -> assertThat(difference.toString())
                .startsWith("expected " + difference.expected().english())
                .contains(" but got " + difference.actual().english()));
    }

    @Test
    void creatingTellsTheIdsThatTheTablesHold() throws Exception {
        judging.assertRight(Relationship.CREATE_USER_WITH_POSTS, RelationshipScenariosTest::create);
    }

    @Test
    void creatingRejectsWrongIds() throws Exception {
        Scenario<NewUser, StoredUser> create = Relationship.CREATE_USER_WITH_POSTS;

        judging.assertWrong(create, 10, (connection, user) -> {
            StoredUser stored = create(connection, user);
            return new StoredUser(stored.id() + 1, stored.postIds());
        });
        judging.assertWrong(create, 10, (connection, user) -> {
            StoredUser stored = create(connection, user);
            return new StoredUser(stored.id(), reversed(stored.postIds()));
        });
        judging.assertWrong(create, 10, (connection, user) -> {
            create(connection, user);
            return new StoredUser(1, Collections.nCopies(10, null));
        });
        judging.assertWrong(create, 10, (connection, user) -> {
            create(connection, user);
            return new StoredUser(1, List.of());
        });
        judging.assertWrong(
                create,
                10,
                (connection, user) ->
                        new StoredUser(1, LongStream.rangeClosed(1, 10).boxed().toList()));
    }

    @Test
    void creatingRejectsAPostOrAnAddressThatIsLostOrStoredTwice() throws Exception {
        Scenario<NewUser, StoredUser> create = Relationship.CREATE_USER_WITH_POSTS;

        judging.assertWrong(create, 10, (connection, user) -> {
            StoredUser stored = create(connection, user);
            update(connection, "delete from posts where id = 10");
            return stored;
        });
        judging.assertWrong(create, 10, (connection, user) -> {
            StoredUser stored = create(connection, user);
            update(connection, "update users set email = null");
            return stored;
        });
        judging.assertWrong(create, 10, (connection, user) -> {
            StoredUser stored = create(connection, user);
            update(connection, "insert into posts (title, content, user_id) values ('First Post', 'Hello World!', 1)");
            return stored;
        });
        judging.assertWrong(create, 0, (connection, user) -> {
            StoredUser stored = create(connection, user);
            update(connection, "insert into users (name) values ('John Doe')");
            return stored;
        });
    }

    @Test
    void readingTheTitlesOfAUserKeepsTheirOrder() throws Exception {
        Scenario<String, List<String>> find = Relationship.FIND_USER_AND_READ_POSTS;

        judging.assertRight(find, RelationshipScenariosTest::titlesOf);
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
    void replacingKeepsWhatHangsOnTheKeptPosts() throws Exception {
        Scenario<NewPostList, Void> replace = Relationship.REPLACE_POSTS;

        judging.assertRight(replace, (connection, list) -> {
            List<String> titles = list.posts().stream().map(NewPost::title).toList();
            for (String old : titlesOf(connection, list.userName())) {
                if (!titles.contains(old)) {
                    update(connection, "delete from posts where title = ? and " + USER_OF, old, list.userName());
                }
            }
            return write(connection, list);
        });
        judging.assertWrong(replace, 10, (connection, list) -> {
            update(connection, "delete from posts where " + USER_OF, list.userName());
            return write(connection, list);
        });
        judging.assertWrong(replace, 10, RelationshipScenariosTest::write);
        judging.assertWrong(replace, 10, (connection, list) -> {
            update(connection, "delete from posts where title = 'First Post'");
            return write(
                    connection, new NewPostList(list.userName(), list.posts().subList(0, 9)));
        });
        judging.assertWrong(replace, 10, (connection, list) -> {
            update(connection, "delete from posts where title = 'First Post'");
            write(connection, list);
            update(connection, "update posts set content = 'old' where title = 'Second Post'");
            return null;
        });
    }

    @Test
    void movingTakesThePostFromOneAndGivesItToTheOther() throws Exception {
        Scenario<PostMove, Void> move = Relationship.MOVE_POST;
        String sql = "update posts set user_id = (select id from users where name = ?) where title = ?";

        judging.assertRight(move, (connection, to) -> update(connection, sql, to.newOwnerName(), to.postTitle()));
        judging.assertWrong(move, 10, (connection, to) -> update(connection, sql, to.newOwnerName(), "Second Post"));
        judging.assertWrong(
                move, 10, (connection, to) -> update(connection, "delete from posts where title = ?", to.postTitle()));
        judging.assertWrong(
                move,
                10,
                (connection, to) -> update(
                        connection,
                        "insert into posts (title, content, user_id) select title, content, 2 from posts where title = ?",
                        to.postTitle()));
        judging.assertWrong(move, 10, (connection, to) -> update(connection, "update posts set user_id = 2"));
    }

    @Test
    void deletingLeavesTheOtherUserAndNothingOfTheFirst() throws Exception {
        Scenario<String, Void> delete = Relationship.DELETE_USER;

        judging.assertRight(delete, (connection, name) -> {
            update(connection, "delete from comments where " + USER_OF, name);
            return update(connection, "delete from users where name = ?", name);
        });
        judging.assertWrong(
                delete, 10, (connection, name) -> update(connection, "delete from posts where " + USER_OF, name));
        judging.assertWrong(delete, 1, (connection, name) -> {
            update(connection, "delete from comments");
            return update(connection, "delete from users where name <> ?", name);
        });
        judging.assertWrong(delete, 10, (connection, name) -> {
            update(connection, "delete from comments");
            return update(connection, "delete from users");
        });
        judging.assertWrong(delete, 10, (connection, name) -> {
            update(connection, "update comments set user_id = 2");
            return update(connection, "delete from users where name = ?", name);
        });
    }

    @Test
    void publishingChangesTwoTagsAndKeepsTheOthers() throws Exception {
        Scenario<TagChange, Void> tag = Relationship.TAG_POSTS;

        judging.assertRight(tag, (connection, change) -> {
            untag(connection, change.postTitle(), change.remove());
            return tag(connection, change.postTitle(), change.add());
        });
        judging.assertWrong(tag, 10, (connection, change) -> tag(connection, change.postTitle(), change.add()));
        judging.assertWrong(tag, 10, (connection, change) -> untag(connection, change.postTitle(), change.remove()));
        judging.assertWrong(tag, 10, (connection, change) -> {
            update(connection, "delete from post_tags");
            return tag(connection, change.postTitle(), change.add());
        });
        judging.assertWrong(tag, 10, (connection, change) -> {
            untag(connection, change.postTitle(), change.remove());
            return tag(connection, "Second Post", change.add());
        });
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

    private static StoredUser create(Connection connection, NewUser user) throws Exception {
        update(connection, "insert into users (name, email) values (?, ?)", user.name(), user.email());
        List<Long> ids = new ArrayList<>();
        for (NewPost post : user.posts()) {
            insertPost(connection, post, user.name());
            ids.add(ids.size() + 1L);
        }
        return new StoredUser(1, ids);
    }

    /** Updates the posts whose titles are there and inserts the others. */
    private static Void write(Connection connection, NewPostList list) throws Exception {
        List<String> titles = titlesOf(connection, list.userName());
        for (NewPost post : list.posts()) {
            if (titles.contains(post.title())) {
                update(connection, "update posts set content = ? where title = ?", post.content(), post.title());
            } else {
                insertPost(connection, post, list.userName());
            }
        }
        return null;
    }

    private static void insertPost(Connection connection, NewPost post, String userName) throws Exception {
        update(
                connection,
                "insert into posts (title, content, user_id) select ?, ?, id from users where name = ?",
                post.title(),
                post.content(),
                userName);
    }

    private static Void tag(Connection connection, String postTitle, String tag) throws Exception {
        update(connection, "insert into tags (name) values (?)", tag);
        return update(
                connection,
                "insert into post_tags select p.id, t.id from posts p, tags t where p.title = ? and t.name = ?",
                postTitle,
                tag);
    }

    private static Void untag(Connection connection, String postTitle, String tag) throws Exception {
        return update(connection, """
                delete from post_tags where post_id in (select id from posts where title = ?)
                and tag_id in (select id from tags where name = ?)""", postTitle, tag);
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

    private static List<String> titlesOf(Connection connection, String userName) throws Exception {
        return strings(connection, "select title from posts where " + USER_OF + " order by id", userName);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Void update(Connection connection, String sql, Object... parameters) throws Exception {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
            return null;
        }
    }

    private static List<String> strings(Connection connection, String sql, Object... parameters) throws Exception {
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<String> strings = new ArrayList<>();
            while (row.next()) {
                strings.add(row.getString(1));
            }
            return strings;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws Exception {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
