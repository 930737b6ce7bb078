package workbook.runner.site;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The folder {@code site}: installs what it is built with, builds it, serves it. */
public final class Site {

    /** What must be there before anything else. */
    public enum Readiness {
        READY,
        NO_NODE,
        OLD_NODE
    }

    /** Seconds in which a server that starts at all has started. */
    private static final int PATIENCE = 20;

    private final Path folder;
    private final Node node;

    /** The site of the workbook in this folder. */
    public Site(Path home) {
        this.folder = home.resolve("site");
        this.node = new Node(folder);
    }

    public Path folder() {
        return folder;
    }

    /** The built pages. */
    public Path pages() {
        return folder.resolve("dist");
    }

    /** What the tools printed. */
    public Path log() {
        return folder.resolve("target").resolve("build.log");
    }

    public static int oldestNode() {
        return Node.OLDEST;
    }

    /** Whether it can be built on this machine. */
    public static Readiness readiness() {
        return Node.version()
                .map(version -> version < Node.OLDEST ? Readiness.OLD_NODE : Readiness.READY)
                .orElse(Readiness.NO_NODE);
    }

    /** Whether the packages that it is built with are installed as they are locked. */
    public boolean isInstalled() throws IOException {
        Path installed = folder.resolve("node_modules").resolve(".package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
                        >= 0;
    }

    /**
     * Installs the packages.
     *
     * @return whether that succeeded; the log says why not
     */
    public boolean install() throws IOException {
        return node.npm(freshLog(), "ci", "--no-audit", "--no-fund");
    }

    /**
     * Runs one of the site's scripts: {@code build}, {@code pdf}, {@code epub}.
     *
     * @return whether that succeeded; the log says why not
     */
    public boolean run(String script) throws IOException {
        return node.npm(freshLog(), "run", "--silent", script);
    }

    /** The last lines of the log. */
    public List<String> complaint(int most) throws IOException {
        List<String> lines = Files.readAllLines(log()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    private File freshLog() throws IOException {
        Files.createDirectories(log().getParent());
        Files.deleteIfExists(log());
        return log().toFile();
    }

    /** A port on this machine that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether nobody listens on it. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Serves the pages on 127.0.0.1, and returns when they can be opened. The server ends with this process.
     *
     * @throws IOException when it does not start
     */
    public Process serve(int port) throws IOException {
        Process server = node.start(
                ProcessBuilder.Redirect.to(freshLog()),
                "run",
                "--silent",
                "preview",
                "--",
                "--port",
                String.valueOf(port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!answers(port)) {
            if (!server.isAlive() || System.nanoTime() > end) {
                end(server);
                throw new IOException("the server did not start");
            }
        }
        return server;
    }

    /** npm passes no signal on. */
    private static void end(Process server) {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return waited();
        }
    }

    private static boolean waited() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
