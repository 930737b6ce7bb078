package workbook.scenario;

import static workbook.scenario.RelationshipStatements.USER_OF;
import static workbook.scenario.RelationshipStatements.titlesOf;
import static workbook.scenario.RelationshipStatements.update;
import static workbook.scenario.WrongOrder.reversed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** The judges of what is to be written look into the tables: they reject what is lost, doubled or somebody else's. */
@ExtendWith(SharedDatabases.class)
class RelationshipWritesTest {

    private final Judging judging;

    RelationshipWritesTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    @Test
    void creatingTellsTheIdsThatTheTablesHold() throws Exception {
        judging.assertRight(Relationship.CREATE_USER_WITH_POSTS, RelationshipWritesTest::create);
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
        judging.assertWrong(replace, 10, RelationshipWritesTest::write);
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
}
