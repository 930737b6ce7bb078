package workbook.runner;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workbook.connection.ConnectionPool;
import workbook.oauth.server.AuthorizationServer;
import workbook.oauth.server.CurlLines;
import workbook.oauth.server.DemoClient;
import workbook.oauth.server.DemoUser;
import workbook.oauth.server.PortTakenException;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.StoreOpening;

/** Starts an authorization server on a library's stores, and says how to try it. */
@Command(name = "oauth", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class OauthCommand implements Callable<Integer> {

    /** Connections of the server's pool. */
    private static final int CONNECTIONS = 8;

    private static final long PATIENCE_MILLIS = 5_000;

    @ParentCommand
    private Workbook workbook;

    @Spec
    private CommandSpec spec;

    @Option(names = "--library", paramLabel = "L", required = true, descriptionKey = "oauth-library")
    private String library;

    @Option(names = "--db", paramLabel = "DB", descriptionKey = "oauth-db")
    private String database = "h2";

    @Option(names = "--port", paramLabel = "N", descriptionKey = "oauth-port")
    private Integer port;

    /** Until somebody interrupts it, as a test does, or Ctrl-C ends the process. */
    @Override
    public Integer call() {
        StoreOpening<?> opening = opening();
        DatabaseKind kind = kind();
        requireAPort();
        try (Databases databases = workbook.databases();
                Database clean = databases.clean(kind);
                ConnectionPool pool = new ConnectionPool(clean.dataSource(), CONNECTIONS, PATIENCE_MILLIS);
                StoreOpening.Opened opened = opening.open(pool.dataSource(), kind)) {
            serve(opening, kind, opened);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void serve(StoreOpening<?> opening, DatabaseKind kind, StoreOpening.Opened opened)
            throws InterruptedException {
        Console console = workbook.console();
        DemoClient client = DemoClient.make();
        DemoUser user = DemoUser.make();
        opened.stores().clients().save(client.registered());
        long start = System.nanoTime();
        try (AuthorizationServer server =
                AuthorizationServer.start(opened.stores(), user, port == null ? 0 : port, console.err()::println)) {
            String millis = String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            console.out()
                    .println(console.say(
                            "oauth.serves",
                            opening.toString(),
                            kind.title(),
                            server.issuer().toString(),
                            millis));
            explain(console, server.issuer(), client, user);
            untilInterrupted();
        } catch (PortTakenException taken) {
            throw new ParameterException(spec.commandLine(), console.say("oauth.port", String.valueOf(port)));
        }
    }

    private static void explain(Console console, URI issuer, DemoClient client, DemoUser user) {
        console.out().println(console.say("oauth.client", client.clientId(), client.secret()));
        console.out().println(console.say("oauth.user", user.name(), user.password()));
        CurlLines curl = new CurlLines(issuer, client, user);
        print(console, "oauth.discovery", curl.discovery());
        print(console, "oauth.client-credentials", curl.clientCredentials());
        print(console, "oauth.login", curl.login());
        console.flush();
    }

    private static void print(Console console, String heading, List<String> lines) {
        console.out().println();
        console.out().println("# " + console.say(heading));
        lines.forEach(console.out()::println);
    }

    private static void untilInterrupted() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private StoreOpening<?> opening() {
        return StoreOpening.all().stream()
                .filter(opening -> opening.toString().equals(library))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), workbook.console().say("oauth.library", library, libraries())));
    }

    private static String libraries() {
        return StoreOpening.all().stream().map(StoreOpening::toString).collect(Collectors.joining(", "));
    }

    private DatabaseKind kind() {
        try {
            return DatabaseKind.of(database);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private void requireAPort() {
        if (port != null && (port < 1 || port > 65_535)) {
            throw new ParameterException(
                    spec.commandLine(), workbook.console().say("oauth.port", String.valueOf(port)));
        }
    }
}
