package workbook.ebean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ebean.DataIntegrityException;
import io.ebean.Database;
import io.ebean.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Relationship;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class EbeanChapterTest {

    private final Databases databases = new Databases();
    private final EbeanChapter chapter = new EbeanChapter();
    private workbook.schema.Database tables;
    private Database database;

    @BeforeEach
    void open() {
        tables = databases.clean(DatabaseKind.H2);
        database = chapter.open(tables.dataSource(), DatabaseKind.H2, Relationship.LIST_USERS_WITH_POSTS);
    }

    @AfterEach
    void close() {
        chapter.close(database);
        tables.close();
        databases.close();
    }

    /** The data source hands out connections that commit by themselves: Ebean has to switch that off. */
    @Test
    void failureLeavesNothingBehind() {
        assertThatThrownBy(() -> {
                    try (Transaction transaction = database.beginTransaction()) {
                        database.save(new User("Ada", "ada@example.com"));
                        throw new IllegalStateException("before the commit");
                    }
                })
                .isInstanceOf(IllegalStateException.class);

        assertThat(new QUser(database).findCount()).isZero();
    }

    @Test
    void saveIsOneTransactionWithItsCascade() {
        User user = new User("Ada", "ada@example.com");
        user.getPosts().add(new Post("Notes", "On the engine."));
        user.getPosts().add(new Post(null, "A title is needed."));

        assertThatThrownBy(() -> database.save(user)).isInstanceOf(DataIntegrityException.class);

        assertThat(new QUser(database).findCount()).isZero();
    }

    @Test
    void changeThatIsNotSavedIsNotWritten() {
        User user = new User("Ada", "ada@example.com");
        user.getPosts().add(new Post("Notes", "On the engine."));
        database.save(user);

        try (Transaction transaction = database.beginTransaction()) {
            new QPost(database).findList().get(0).setContent("Rewritten.");
            transaction.commit();
        }

        assertThat(new QPost(database).content.eq("Rewritten.").exists()).isFalse();
    }
}
