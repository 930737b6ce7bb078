package workbook.hibernate;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.jpa.boot.spi.PersistenceConfigurationDescriptor;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;
import workbook.hibernate.blob.ChangeInPlace;
import workbook.hibernate.blob.ChangedClass;
import workbook.hibernate.blob.HostileBytes;
import workbook.hibernate.blob.Json;
import workbook.hibernate.blob.Large;
import workbook.hibernate.blob.QueryInside;
import workbook.hibernate.blob.ReplaceWithEqual;
import workbook.hibernate.blob.SaveAndLoad;
import workbook.hibernate.connection.AddAndList;
import workbook.hibernate.connection.Outage;
import workbook.hibernate.connection.Pool;
import workbook.hibernate.connection.SchemaMismatch;
import workbook.hibernate.connection.Settings;
import workbook.hibernate.oauth.Authorization;
import workbook.hibernate.oauth.AuthorizationStore;
import workbook.hibernate.oauth.Client;
import workbook.hibernate.oauth.ClientStore;
import workbook.hibernate.oauth.Consent;
import workbook.hibernate.oauth.ConsentStore;
import workbook.hibernate.oauth.Login;
import workbook.hibernate.oauth.PurgeExpired;
import workbook.hibernate.oauth.RedeemOnce;
import workbook.hibernate.oauth.Token;
import workbook.hibernate.oauth.TokenLife;
import workbook.hibernate.relationship.CountPosts;
import workbook.hibernate.relationship.CreateUserWithPosts;
import workbook.hibernate.relationship.DeleteUser;
import workbook.hibernate.relationship.FindUserAndReadPosts;
import workbook.hibernate.relationship.ListUsersWithPosts;
import workbook.hibernate.relationship.MovePost;
import workbook.hibernate.relationship.PageUsersWithPosts;
import workbook.hibernate.relationship.ReplacePosts;
import workbook.hibernate.relationship.TagPosts;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** Hibernate ORM without XML and without a container: one session factory on the data source. */
public final class HibernateChapter implements Chapter<SessionFactory> {

    /** What an authorization server keeps. */
    private static final List<Class<?>> OAUTH = List.of(Client.class, Authorization.class, Token.class, Consent.class);

    private static final List<Task> TASKS = List.of(
            new Task(CreateUserWithPosts.approaches(), CreateUserWithPosts.ENTITIES),
            new Task(FindUserAndReadPosts.approaches(), FindUserAndReadPosts.ENTITIES),
            new Task(ListUsersWithPosts.approaches(), ListUsersWithPosts.ENTITIES),
            new Task(PageUsersWithPosts.approaches(), PageUsersWithPosts.ENTITIES),
            new Task(ReplacePosts.approaches(), ReplacePosts.ENTITIES),
            new Task(MovePost.approaches(), MovePost.ENTITIES),
            new Task(DeleteUser.approaches(), DeleteUser.ENTITIES),
            new Task(TagPosts.approaches(), TagPosts.ENTITIES),
            new Task(CountPosts.approaches(), CountPosts.ENTITIES),
            new Task(SaveAndLoad.approaches(), SaveAndLoad.ENTITIES),
            new Task(Json.approaches(), Json.ENTITIES),
            new Task(ChangeInPlace.approaches(), ChangeInPlace.ENTITIES),
            new Task(ReplaceWithEqual.approaches(), ReplaceWithEqual.ENTITIES),
            new Task(HostileBytes.approaches(), HostileBytes.ENTITIES),
            new Task(ChangedClass.approaches(), ChangedClass.ENTITIES),
            new Task(QueryInside.approaches(), QueryInside.ENTITIES),
            new Task(Large.approaches(), Large.ENTITIES),
            new Task(AddAndList.approaches(), AddAndList.ENTITIES),
            // These open the library themselves.
            new Task(Settings.approaches(), List.of()),
            new Task(Pool.approaches(), List.of()),
            new Task(Outage.approaches(), List.of()),
            new Task(SchemaMismatch.approaches(), List.of()),
            new Task(ClientStore.approaches(), OAUTH),
            new Task(AuthorizationStore.approaches(), OAUTH),
            new Task(ConsentStore.approaches(), OAUTH),
            new Task(RedeemOnce.approaches(), OAUTH),
            new Task(PurgeExpired.approaches(), OAUTH),
            new Task(Login.approaches(), OAUTH),
            new Task(TokenLife.approaches(), OAUTH));

    static {
        // Hibernate would log through java.util.logging, past the logger that everything else here uses.
        // It looks once, when its first class is loaded: hence before any of them.
        if (System.getProperty("org.jboss.logging.provider") == null) {
            System.setProperty("org.jboss.logging.provider", "slf4j");
        }
    }

    /** The approaches to one scenario, and the entities that they map: a factory with fewer of them starts sooner. */
    private record Task(List<Approach<SessionFactory, ?, ?>> approaches, List<Class<?>> entities) {
        boolean solves(Scenario<?, ?> scenario) {
            return approaches.stream().anyMatch(approach -> approach.scenario().equals(scenario));
        }
    }

    private final ClassLoaderService services = new ServicesFoundOnce();

    @Override
    public String library() {
        return "hibernate";
    }

    /** As {@code createEntityManagerFactory()} of the configuration, but for services that were found before. */
    @Override
    public SessionFactory open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        PersistenceUnitDescriptor unit =
                new PersistenceConfigurationDescriptor(configuration(dataSource, database, entitiesOf(scenario)));
        return Bootstrap.getEntityManagerFactoryBuilder(unit, Map.of(), services)
                .build()
                .unwrap(SessionFactory.class);
    }

    /** How this chapter opens the library, for a task that does so itself. */
    // tag::configuration[]
    public static HibernatePersistenceConfiguration configuration(
            DataSource dataSource, DatabaseKind database, List<Class<?>> entities) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("workbook")
                .managedClasses(entities)
                .xmlMappings(false)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                // Batches are off by default; rows of one table must follow each other to share one.
                .property(BatchSettings.STATEMENT_BATCH_SIZE, 50)
                .property(BatchSettings.ORDER_INSERTS, true)
                .property(BatchSettings.ORDER_UPDATES, true)
                // HQL's functions on JSON are a technical preview: off by default.
                .property(QuerySettings.JSON_FUNCTIONS_ENABLED, true);
        if (database == DatabaseKind.SQLITE) {
            // Its dialect would ask "select last_insert_rowid()" after each insert: the driver knows already.
            configuration.property(JdbcSettings.USE_GET_GENERATED_KEYS, true);
        }
        return configuration;
    }
    // end::configuration[]

    @Override
    public void close(SessionFactory library) {
        library.close();
    }

    @Override
    public List<Approach<SessionFactory, ?, ?>> approaches() {
        return TASKS.stream().flatMap(task -> task.approaches().stream()).toList();
    }

    private static List<Class<?>> entitiesOf(Scenario<?, ?> scenario) {
        return TASKS.stream()
                .filter(task -> task.solves(scenario))
                .flatMap(task -> task.entities().stream())
                .toList();
    }
}
