package workbook.hibernate;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import workbook.hibernate.relationship.Comment;
import workbook.hibernate.relationship.CountPosts;
import workbook.hibernate.relationship.CreateUserWithPosts;
import workbook.hibernate.relationship.DeleteUser;
import workbook.hibernate.relationship.FindUserAndReadPosts;
import workbook.hibernate.relationship.ListUsersWithPosts;
import workbook.hibernate.relationship.MovePost;
import workbook.hibernate.relationship.PageUsersWithPosts;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.ReplacePosts;
import workbook.hibernate.relationship.Tag;
import workbook.hibernate.relationship.TagPosts;
import workbook.hibernate.relationship.User;
import workbook.hibernate.relationship.variant.CascadingUser;
import workbook.hibernate.relationship.variant.CascadingUserPost;
import workbook.hibernate.relationship.variant.ListTaggedPost;
import workbook.hibernate.relationship.variant.OneWayPost;
import workbook.hibernate.relationship.variant.OneWayUser;
import workbook.hibernate.relationship.variant.SequencePost;
import workbook.hibernate.relationship.variant.SequenceUser;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;

/** Hibernate ORM: one session factory on the data source. */
public final class HibernateChapter implements Chapter<SessionFactory> {

    static {
        // Else Hibernate writes to java.util.logging, which prints to the error stream.
        if (System.getProperty("org.jboss.logging.provider") == null) {
            System.setProperty("org.jboss.logging.provider", "slf4j");
        }
    }

    @Override
    public String library() {
        return "hibernate";
    }

    // tag::open[]
    @Override
    public SessionFactory open(DataSource dataSource, DatabaseKind database) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("workbook")
                .managedClasses(User.class, Post.class, Tag.class, Comment.class)
                .managedClasses(SequenceUser.class, SequencePost.class)
                .managedClasses(OneWayUser.class, OneWayPost.class)
                .managedClasses(CascadingUser.class, CascadingUserPost.class)
                .managedClasses(ListTaggedPost.class);
        configuration
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 50)
                .property(AvailableSettings.ORDER_INSERTS, true);
        if (database == DatabaseKind.SQLITE) {
            // Else Hibernate asks for each generated id with a statement of its own.
            configuration.property(AvailableSettings.USE_GET_GENERATED_KEYS, true);
        }
        return configuration.createEntityManagerFactory();
    }
    // end::open[]

    @Override
    public void close(SessionFactory sessions) {
        sessions.close();
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
