package workbook.jdbc.oauth;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import workbook.oauth.Stores;

/** The stores that Spring Security brings: plain SQL through a {@link JdbcTemplate}, in three tables of its own. */
public final class SpringStores {

    /** A use of the stores that somebody waits for. */
    @FunctionalInterface
    public interface Use<A> {
        A of(Stores stores) throws Exception;
    }

    // tag::one-database[]
    /** One database at a time: the authorization service keeps the types of its columns in a static map. */
    private static final ReentrantLock ONE_DATABASE = new ReentrantLock();
    // end::one-database[]

    private SpringStores() {}

    // tag::stores[]
    public static Stores of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcRegisteredClientRepository clients = new JdbcRegisteredClientRepository(jdbc);
        return new Stores(
                clients,
                new JdbcOAuth2AuthorizationService(jdbc, clients),
                new JdbcOAuth2AuthorizationConsentService(jdbc, clients));
    }
    // end::stores[]

    // tag::alone[]
    /** Uses them while nobody else in this process uses those of another database. */
    public static <A> A alone(DataSource database, Use<A> use) throws Exception {
        ONE_DATABASE.lock();
        try {
            return use.of(of(database));
        } finally {
            ONE_DATABASE.unlock();
        }
    }
    // end::alone[]
}
