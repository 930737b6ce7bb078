package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;
import workbook.runner.judge.WorkerProcess;

class OauthCommandTest {

    @ParameterizedTest
    @CsvSource({
        "oauth, --library",
        "oauth --library jpa, 'unknown library ''jpa'': there are jdbc, hibernate, jooq, mybatis, ebean'",
        "oauth --library jooq --db oracle, 'unknown database ''oracle'': there are h2, sqlite, postgresql'",
        "oauth --library jooq --port 0, port 0 is taken or is no port",
        "oauth --library jooq --port 70000, port 70000 is taken or is no port"
    })
    void wrongUsageGetsOneLine(String arguments, String said) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        assertThat(run.err().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CommandRun run = CommandRun.of("oauth", "--library", "jooq", "--port", "" + taken.getLocalPort());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("port " + taken.getLocalPort() + " is taken");
        }
    }

    /** What somebody would do: start it, and paste what it prints. */
    @Test
    void thePrintedLinesLogIn() throws Exception {
        boolean shell = runs("sh", "-c", "curl --version");
        assertThat(shell || System.getenv("CI") == null)
                .as("sh and curl, for CI")
                .isTrue();
        assumeTrue(shell, "needs sh and curl");
        PipedReader printed = new PipedReader(1 << 16);
        PipedWriter out = new PipedWriter(printed);
        StringWriter complaints = new StringWriter();
        FutureTask<Integer> command = new FutureTask<>(() -> oauth(out, complaints));
        Thread thread = new Thread(command);
        thread.start();
        try {
            List<String> lines = untilTheCodeIsRedeemed(new BufferedReader(printed));

            assertThat(lines.get(0)).startsWith("hibernate on H2: http://127.0.0.1:");
            JsonNode tokens = lastAnswer(lines);
            assertThat(tokens.has("access_token")).isTrue();
            assertThat(tokens.has("refresh_token")).isTrue();
            assertThat(tokens.has("id_token")).isTrue();
            assertThat(complaints.toString()).isEmpty();
        } finally {
            thread.interrupt();
        }
        command.get(30, TimeUnit.SECONDS);
    }

    private static int oauth(PipedWriter out, StringWriter err) {
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), Ansi.OFF, false, Console.WIDTH, Locale.ENGLISH);
        try (WorkerProcess worker = new WorkerProcess()) {
            return Workbook.run(console, Map.of(), worker, "oauth", "--library", "hibernate");
        }
    }

    private static List<String> untilTheCodeIsRedeemed(BufferedReader printed) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        do {
            line = printed.readLine();
            lines.add(line);
        } while (line != null && !line.contains("code_verifier"));
        return lines;
    }

    private static JsonNode lastAnswer(List<String> lines) throws IOException, InterruptedException {
        int login = lines.stream()
                .filter(line -> line.startsWith("# a login"))
                .map(lines::indexOf)
                .findFirst()
                .orElseThrow();
        Process shell = new ProcessBuilder("sh", "-c", String.join("\n", lines.subList(login + 1, lines.size())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return new ObjectMapper().readTree(answer);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
