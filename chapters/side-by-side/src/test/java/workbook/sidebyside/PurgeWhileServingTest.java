package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.token.AccessToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.oauth.Oauth;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Role;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;
import workbook.sidebyside.RunningServer.Code;

/** What has expired is removed, a batch at a time, while people log in: both get done, and nobody is logged out. */
@ExtendWith(SharedDatabases.class)
class PurgeWhileServingTest {

    /** Half of them have expired. */
    private static final int AUTHORIZATIONS = 400;

    private static final int LOGINS = 3;

    private final Databases databases;

    PurgeWhileServingTest(Databases databases) {
        this.databases = databases;
    }

    /** Not Spring's own store, which has no purge. */
    static Stream<Arguments> places() {
        return StoreOpening.all().stream()
                .filter(library -> !library.toString().equals("jdbc"))
                .flatMap(library -> Stream.of(DatabaseKind.values()).map(kind -> Arguments.of(library, kind)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theServerGoesOn(StoreOpening<?> library, DatabaseKind kind) throws Exception {
        Database database = SharedDatabases.clean(databases, kind);
        SampleLoader.load(Sample.AUTHORIZATIONS, AUTHORIZATIONS, database);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (RunningServer running = new RunningServer(library, database, dataSource -> dataSource, stores -> stores)) {
            Future<Integer> purged = thread.submit(() -> purge(library, database));
            List<AccessToken> tokens = new ArrayList<>();
            for (int login = 0; login < LOGINS; login++) {
                Code code = running.logIn();
                tokens.add(running.application
                        .byCode(code.value(), code.verifier())
                        .toSuccessResponse()
                        .getTokens()
                        .getAccessToken());
            }

            assertThat(purged.get()).isEqualTo(AUTHORIZATIONS / 2);
            for (AccessToken token : tokens) {
                assertThat(running.application.isActive(token)).isTrue();
            }
            assertThat(running.complaints).isEmpty();
        } finally {
            thread.shutdownNow();
        }
    }

    /** In the library's own way, on connections of its own. */
    private static <L> int purge(StoreOpening<L> library, Database database) throws Exception {
        L opened = library.chapter().open(database.dataSource(), database.kind(), Oauth.PURGE_EXPIRED);
        try {
            return idiom(library).code().run(opened, new Purge(Instant.now(), Oauth.BATCH));
        } finally {
            library.chapter().close(opened);
        }
    }

    @SuppressWarnings("unchecked")
    private static <L> Approach<L, Purge, Integer> idiom(StoreOpening<L> library) {
        return library.chapter().approaches().stream()
                .filter(approach -> approach.scenario().equals(Oauth.PURGE_EXPIRED) && approach.role() == Role.IDIOM)
                .map(approach -> (Approach<L, Purge, Integer>) approach)
                .findFirst()
                .orElseThrow();
    }
}
