package workbook.runner;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workbook.runner.site.Site;

/** Builds the documentation site, and serves it to the browser of whoever builds it. */
@Command(name = "site", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

    /** Lines of a tool's last words. */
    private static final int LAST_WORDS = 12;

    @ParentCommand
    private Workbook workbook;

    @Spec
    private CommandSpec spec;

    @Option(names = "--serve", descriptionKey = "serve")
    private boolean serve;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private Integer port;

    @Option(names = "--pdf", descriptionKey = "pdf")
    private boolean pdf;

    @Option(names = "--epub", descriptionKey = "epub")
    private boolean epub;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = workbook.console();
        requireAPort(console);
        requireNode(console);
        Site site = new Site(Checkout.folder());
        build(site, console);
        return serve ? serve(site, console) : 0;
    }

    private void requireAPort(Console console) {
        if (port != null && (port < 1 || port > 65_535 || !Site.isFree(port))) {
            throw new ParameterException(spec.commandLine(), console.say("site.port", String.valueOf(port)));
        }
    }

    private static void requireNode(Console console) {
        switch (Site.readiness()) {
            case NO_NODE -> throw new FaultException(console.say("site.no-node", Site.oldestNode()));
            case OLD_NODE -> throw new FaultException(console.say("site.old-node", Site.oldestNode()));
            case READY -> {}
        }
    }

    private void build(Site site, Console console) throws IOException {
        try (CheckoutLock ignored = CheckoutLock.acquire("site", console);
                Progress progress = new Progress(console)) {
            if (!site.isInstalled()) {
                progress.doing(console.say("site.installing"));
                require(site.install(), site, console);
            }
            long start = System.nanoTime();
            progress.doing(console.say("site.building"));
            require(site.run("build"), site, console);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            progress.print(console.say("site.built", relative(site), String.valueOf(seconds)) + "\n");
            for (String book : books()) {
                progress.doing(console.say("site.binding", book));
                require(site.run(book), site, console);
                site.complaint(LAST_WORDS).forEach(line -> progress.print(line + "\n"));
            }
        }
    }

    private List<String> books() {
        return pdf && epub ? List.of("pdf", "epub") : pdf ? List.of("pdf") : epub ? List.of("epub") : List.of();
    }

    private static String relative(Site site) {
        return Checkout.folder().relativize(site.pages()).toString();
    }

    /** The site's own checks name file and line; what they say is all that helps. */
    private static void require(boolean done, Site site, Console console) throws IOException {
        if (!done) {
            site.complaint(LAST_WORDS).forEach(console.err()::println);
            throw new FaultException(
                    console.say("site.failed", Checkout.folder().relativize(site.log())));
        }
    }

    private int serve(Site site, Console console) throws IOException, InterruptedException {
        int chosen = port == null ? Site.freePort() : port;
        Process server = site.serve(chosen);
        console.out().println(console.say("site.served", "http://127.0.0.1:" + chosen + "/"));
        console.flush();
        return server.waitFor();
    }
}
