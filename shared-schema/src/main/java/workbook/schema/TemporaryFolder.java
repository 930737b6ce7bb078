package workbook.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for database files, below {@code java.io.tmpdir}, that is gone after {@link #close()} and after an
 * interrupt. Its name holds the process id, so that the next run can remove what a killed process left.
 */
final class TemporaryFolder implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("orm-workbook-(\\d{1,18})-.*");

    private final Path path;
    private final Thread atExit = new Thread(this::delete);

    TemporaryFolder() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    TemporaryFolder(Path parent) {
        try {
            removeLeftOvers(parent);
            path = Files.createTempDirectory(
                    parent, "orm-workbook-" + ProcessHandle.current().pid() + "-");
        } catch (IOException cause) {
            throw noRoom(parent, cause);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Path path() {
        return path;
    }

    /** Fails early, where a program that ran out of room half-way would only say that something timed out. */
    static void requireRoom(Path where, long bytes) throws IOException {
        long room = Files.getFileStore(where).getUsableSpace();
        if (room < bytes) {
            throw noRoom(where, new IOException((room >> 20) + " MB free, " + (bytes >> 20) + " MB needed"));
        }
    }

    static DatabaseUnavailableException noRoom(Path where, IOException cause) {
        return new DatabaseUnavailableException(
                "cannot write to the temporary folder " + where + " (" + cause.getMessage()
                        + "): free some space, or choose another with WORKBOOK_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER",
                cause);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException interrupted) {
            return; // the process is on its way out, and the hook deletes
        }
        delete();
    }

    private void delete() {
        delete(path);
    }

    private static void removeLeftOvers(Path parent) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(parent)) {
            folders = all.filter(TemporaryFolder::isLeftOver).toList();
        }
        folders.forEach(TemporaryFolder::delete);
    }

    private static boolean isLeftOver(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(name.group(1)));
        return owner.isEmpty() || !owner.get().isAlive();
    }

    /** A server that is being stopped may still write: patience for up to three seconds. What is left, the next run removes. */
    private static void delete(Path folder) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (!deleted(folder) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static boolean deleted(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException stillInUse) {
            return false;
        }
    }
}
