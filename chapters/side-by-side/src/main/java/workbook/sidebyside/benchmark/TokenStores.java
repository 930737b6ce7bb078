package workbook.sidebyside.benchmark;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.connection.ConnectionPool;
import workbook.oauth.server.DemoClient;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.StoreOpening;

/**
 * How long each library's store takes to find an authorization by its access token, with all of its tokens, among a
 * thousand, on PostgreSQL; and to save a refreshed one. All find the same: compared before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TokenStores {

    private static final int AUTHORIZATIONS = 1_000;

    private static final long PATIENCE_MILLIS = 5_000;

    /** Plain JDBC is Spring Security's own store. */
    @Param({"jdbc", "hibernate", "jooq", "mybatis", "ebean"})
    public String library;

    private final Databases databases = new Databases();
    private Database database;
    private ConnectionPool pool;
    private StoreOpening.Opened opened;
    private int next;

    @Setup
    public void open() {
        database = databases.clean(DatabaseKind.POSTGRESQL);
        pool = new ConnectionPool(database.dataSource(), 2, PATIENCE_MILLIS);
        opened = StoreOpening.all().stream()
                .filter(opening -> opening.toString().equals(library))
                .findFirst()
                .orElseThrow()
                .open(pool.dataSource(), DatabaseKind.POSTGRESQL);
        RegisteredClient client = DemoClient.make().registered();
        opened.stores().clients().save(client);
        IntStream.range(0, AUTHORIZATIONS)
                .forEach(number -> opened.stores().authorizations().save(authorization(client, number)));
        OAuth2Authorization found = accessToken();
        if (!found.getRefreshToken().getToken().getTokenValue().equals("refresh-1")) {
            throw new IllegalStateException(library + " finds another authorization than the others");
        }
    }

    private static OAuth2Authorization authorization(RegisteredClient client, int number) {
        OAuth2AccessToken access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                "access-" + number,
                client.getClientIdIssuedAt(),
                client.getClientIdIssuedAt().plusSeconds(300),
                Set.of("posts.read"));
        return OAuth2Authorization.withRegisteredClient(client)
                .id("authorization-" + number)
                .principalName("John Doe")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(access)
                .token(new OAuth2RefreshToken("refresh-" + number, client.getClientIdIssuedAt()))
                .build();
    }

    @TearDown
    public void close() {
        opened.close();
        pool.close();
        database.close();
        databases.close();
    }

    @Benchmark
    public OAuth2Authorization accessToken() {
        next = (next + 1) % AUTHORIZATIONS;
        return opened.stores().authorizations().findByToken("access-" + next, OAuth2TokenType.ACCESS_TOKEN);
    }

    @Benchmark
    public void saveAgain() {
        opened.stores()
                .authorizations()
                .save(OAuth2Authorization.from(accessToken())
                        .token(new OAuth2RefreshToken("refresh-" + next + "-" + System.nanoTime(), Instant.EPOCH))
                        .build());
    }
}
