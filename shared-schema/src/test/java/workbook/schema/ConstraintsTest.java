package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.schema.SingleStatements.count;
import static workbook.schema.SingleStatements.execute;
import static workbook.schema.SingleStatements.strings;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the constraints refuse, and what they take along. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ConstraintsTest {

    private final DatabaseKind kind;
    private final Databases databases;
    private Database database;

    ConstraintsTest(DatabaseKind kind, Databases databases) {
        this.kind = kind;
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        database = SharedDatabases.clean(databases, kind);
    }

    @AfterEach
    void throwAway() {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into posts (title, content, user_id) values ('t', 'c', 99)",
                "insert into post_tags (post_id, tag_id) values (1, 99)",
                "insert into comments (content, post_id, user_id, parent_id) values ('c', 1, 1, 99)",
                "delete from users where id = 1",
                "insert into users (name, email) values ('other', 'john@example.com')",
                "insert into users (name, age) values ('young', -1)",
                "insert into users (email) values ('nobody@example.com')",
                "insert into tags (name) values ('draft')",
            })
    void constraintsAreEnforced(String sql) throws SQLException {
        execute(database, "insert into users (name, email) values ('John', 'john@example.com')");
        execute(database, "insert into posts (title, content, user_id) values ('t', 'c', 1)");
        execute(database, "insert into tags (name) values ('draft')");
        execute(database, "insert into comments (content, post_id, user_id) values ('c', 1, 1)");
        execute(database, "insert into users (name) values ('Ada')");
        execute(database, "insert into posts (title, content, user_id) values ('t', 'c', 2)");
        execute(database, "insert into comments (content, post_id, user_id) values ('c', 2, 1)");

        assertThatThrownBy(() -> execute(database, sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void whatBelongsToARowGoesWithIt() throws SQLException {
        SampleLoader.load(Sample.TAGS_OF_FIRST_POST, 3, database);
        execute(database, "insert into comments (content, post_id, user_id) values ('first', 1, 1)");
        execute(database, "insert into comments (content, post_id, user_id, parent_id) values ('answer', 1, 1, 1)");

        execute(database, "delete from posts where id = 1");

        assertThat(count(database, "post_tags")).isZero();
        assertThat(count(database, "comments")).isZero();
        assertThat(count(database, "tags")).isEqualTo(3);
        execute(database, "delete from users where id = 1");
        assertThat(count(database, "posts")).isZero();
    }
}
