package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.connection.SharedTestServer;
import workbook.connection.TestServer;

/** The command with a PostgreSQL server that the environment names. */
@ExtendWith(SharedTestServer.class)
class OwnServerTest {

    private static final String[] COUNT_POSTS = {
        "compare", "count-posts", "--library", "jdbc", "--db", "postgresql", "--json"
    };

    private final Map<String, String> environment;

    OwnServerTest(TestServer server) {
        environment = server.environment();
    }

    @Test
    void whatIsObservedThereIsWhatIsApproved() throws IOException {
        Path approved = Path.of("..", "..", "chapters/jdbc/approved/postgresql/relationship/count-posts.json");

        CommandRun run = CommandRun.with(environment, COUNT_POSTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(approved)).doesNotContain(TestServer.PASSWORD);
    }

    @Test
    void aServerThatCannotBeReachedIsOneLineAndExitCodeOne() {
        environment.put("WORKBOOK_DB_PASSWORD", "wr0ng-s3cret");

        CommandRun run = CommandRun.with(environment, COUNT_POSTS);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("workbook: the server at jdbc:postgresql://localhost:")
                .endsWith("check WORKBOOK_DB_USER, WORKBOOK_DB_PASSWORD" + System.lineSeparator())
                .doesNotContain("wr0ng-s3cret");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void settingsThatCannotBeUsedAreOneLineAndExitCodeTwo() {
        environment.remove("WORKBOOK_DB_USER");

        CommandRun run = CommandRun.with(environment, COUNT_POSTS);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("workbook: not set: WORKBOOK_DB_USER ").doesNotContain(TestServer.PASSWORD);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void koreanReadersAreToldInKorean() {
        environment.put("WORKBOOK_DB_NAME", "nope");
        assertThat(CommandRun.with(environment, "compare", "--db", "postgresql", "--lang", "ko")
                        .err())
                .endsWith("데이터베이스가 없습니다. WORKBOOK_DB_NAME 설정을 확인하거나 데이터베이스를 만드십시오" + System.lineSeparator());

        environment.put("WORKBOOK_DB_NAME", "");
        assertThat(CommandRun.with(environment, "compare", "--lang", "ko").err())
                .startsWith("workbook: WORKBOOK_DB_NAME 설정이 비어 있습니다.");
    }
}
