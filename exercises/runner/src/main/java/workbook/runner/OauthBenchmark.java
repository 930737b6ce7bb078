package workbook.runner;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import workbook.connection.ConnectionPool;
import workbook.oauth.server.AuthorizationServer;
import workbook.oauth.server.DemoClient;
import workbook.oauth.server.DemoUser;
import workbook.oauth.server.WebClient;
import workbook.runner.TextTable.Cell;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.StoreOpening;

/**
 * How long each library's authorization server takes to start and to log somebody in, and what a thousand logins leave in
 * memory. On SQLite, which keeps its rows in a file: in H2 they would be in the same memory.
 */
final class OauthBenchmark {

    private static final int LOGINS = 1_000;

    /** After so many, everything is loaded and compiled that will be. */
    private static final int FEW = LOGINS / 10;

    private static final int CONNECTIONS = 4;

    private static final long PATIENCE_MILLIS = 5_000;

    private final Console console;
    private final Progress progress;

    OauthBenchmark(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    void run() {
        TextTable table = new TextTable(console);
        table.add(cells("library", "start", "a login", "heap after 100", "heap after 1,000"));
        try (Databases databases = new Databases()) {
            for (StoreOpening<?> library : StoreOpening.all()) {
                progress.doing(library.toString());
                table.add(measure(library, databases));
            }
        } catch (IOException failure) {
            throw new FaultException("a login failed: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        progress.print(console.say("bench.oauth") + "\n" + String.join("\n", table.lines("  ")) + "\n");
    }

    private static Cell[] measure(StoreOpening<?> library, Databases databases)
            throws IOException, InterruptedException {
        DemoUser user = DemoUser.make();
        DemoClient client = DemoClient.make();
        try (Database database = databases.clean(DatabaseKind.SQLITE);
                ConnectionPool pool = new ConnectionPool(database.dataSource(), CONNECTIONS, PATIENCE_MILLIS);
                StoreOpening.Opened opened = library.open(pool.dataSource(), DatabaseKind.SQLITE)) {
            opened.stores().clients().save(client.registered());
            long start = System.nanoTime();
            try (AuthorizationServer server = AuthorizationServer.start(opened.stores(), user, 0, console -> {})) {
                long started = System.nanoTime() - start;
                WebClient browser = new WebClient(server.issuer(), client, user);
                logIn(browser, FEW);
                long few = heap();
                start = System.nanoTime();
                logIn(browser, LOGINS - FEW);
                long login = (System.nanoTime() - start) / (LOGINS - FEW);
                return cells(
                        library.toString(),
                        milliseconds(started),
                        milliseconds(login),
                        megabytes(few),
                        megabytes(heap()));
            }
        }
    }

    private static void logIn(WebClient browser, int times) throws IOException, InterruptedException {
        for (int time = 0; time < times; time++) {
            browser.leave();
            browser.logIn();
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%,.1f ms", nanos / 1e6);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static Cell[] cells(String... texts) {
        return Arrays.stream(texts).map(Cell::new).toArray(Cell[]::new);
    }
}
