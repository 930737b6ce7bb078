package workbook.hibernate;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import workbook.hibernate.relationship.CountPosts;
import workbook.hibernate.relationship.CreateUserWithPosts;
import workbook.hibernate.relationship.DeleteUser;
import workbook.hibernate.relationship.FindUserAndReadPosts;
import workbook.hibernate.relationship.ListUsersWithPosts;
import workbook.hibernate.relationship.MovePost;
import workbook.hibernate.relationship.PageUsersWithPosts;
import workbook.hibernate.relationship.RelationshipEntities;
import workbook.hibernate.relationship.ReplacePosts;
import workbook.hibernate.relationship.TagPosts;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;

/** Hibernate ORM without XML and without a container: one session factory on the data source. */
public final class HibernateChapter implements Chapter<SessionFactory> {

    static {
        // Hibernate would log through java.util.logging, past the logger that everything else here uses.
        // It looks once, when its first class is loaded: hence before any of them.
        if (System.getProperty("org.jboss.logging.provider") == null) {
            System.setProperty("org.jboss.logging.provider", "slf4j");
        }
    }

    @Override
    public String library() {
        return "hibernate";
    }

    @Override
    public SessionFactory open(DataSource dataSource, DatabaseKind database) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("workbook")
                .managedClasses(RelationshipEntities.CLASSES)
                .xmlMappings(false)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                // Batches are off by default; rows of one table must follow each other to share one.
                .property(BatchSettings.STATEMENT_BATCH_SIZE, 50)
                .property(BatchSettings.ORDER_INSERTS, true)
                .property(BatchSettings.ORDER_UPDATES, true);
        if (database == DatabaseKind.SQLITE) {
            // Its dialect would ask "select last_insert_rowid()" after each insert: the driver knows already.
            configuration.property(JdbcSettings.USE_GET_GENERATED_KEYS, true);
        }
        return configuration.createEntityManagerFactory();
    }

    @Override
    public void close(SessionFactory library) {
        library.close();
    }

    @Override
    public List<Approach<SessionFactory, ?, ?>> approaches() {
        return Stream.of(
                        CreateUserWithPosts.approaches(),
                        FindUserAndReadPosts.approaches(),
                        ListUsersWithPosts.approaches(),
                        PageUsersWithPosts.approaches(),
                        ReplacePosts.approaches(),
                        MovePost.approaches(),
                        DeleteUser.approaches(),
                        TagPosts.approaches(),
                        CountPosts.approaches())
                .flatMap(List::stream)
                .toList();
    }
}
