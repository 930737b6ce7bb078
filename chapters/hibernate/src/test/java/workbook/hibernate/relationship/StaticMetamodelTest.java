package workbook.hibernate.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityGraph;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.graph.GraphSemantic;
import org.junit.jupiter.api.Test;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Relationship;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.sql.SqlRecorder;

/** Why the entity graph names its attribute: the fields of {@code User_} belong to whichever factory was opened last. */
class StaticMetamodelTest {

    private static final HibernateChapter CHAPTER = new HibernateChapter();

    @Test
    void graphByStaticFieldIsIgnoredOnceAnotherFactoryWasOpened() {
        assertThat(statementsWithTwoFactories(graph -> graph.addAttributeNode(User_.posts)))
                .isEqualTo(11);
    }

    @Test
    void graphByNameIsHeeded() {
        assertThat(statementsWithTwoFactories(graph -> graph.addAttributeNode(User_.POSTS)))
                .isEqualTo(1);
    }

    private static int statementsWithTwoFactories(Consumer<EntityGraph<User>> withPosts) {
        try (Databases databases = new Databases();
                Database database = databases.clean(DatabaseKind.H2)) {
            SampleLoader.load(Sample.USERS, 10, database);
            SqlRecorder recorder = new SqlRecorder(database.dataSource());
            try (SessionFactory first =
                            CHAPTER.open(recorder.dataSource(), DatabaseKind.H2, Relationship.LIST_USERS_WITH_POSTS);
                    SessionFactory second =
                            CHAPTER.open(database.dataSource(), DatabaseKind.H2, Relationship.LIST_USERS_WITH_POSTS)) {
                assertThat(second.isOpen()).isTrue();
                recorder.clear();
                readAll(first, withPosts);
                return recorder.executions().size();
            }
        }
    }

    private static void readAll(SessionFactory factory, Consumer<EntityGraph<User>> withPosts) {
        factory.inTransaction(session -> {
            EntityGraph<User> graph = session.createEntityGraph(User.class);
            withPosts.accept(graph);
            session.createSelectionQuery("from User order by id", User.class)
                    .setEntityGraph(graph, GraphSemantic.LOAD)
                    .getResultList()
                    .forEach(user -> user.getPosts().size());
        });
    }
}
